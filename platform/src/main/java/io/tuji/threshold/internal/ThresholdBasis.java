package io.tuji.threshold.internal;

import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.ThresholdRules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** By what firms are judged now: the rules of the pack in force, and the last year that has ended. */
@Component
public class ThresholdBasis {

    private final District district;
    private final Clock clock;

    ThresholdBasis(District district, Clock clock) {
        this.district = district;
        this.clock = clock;
    }

    /** @param division of the district */
    public record Basis(ThresholdRules rules, String division, int year) {

        /** Another for other rules or another year. */
        int edition() {
            return Objects.hash(rules.toString(), year);
        }
    }

    /** Empty while no pack is in force, or the pack names no limits. */
    public Optional<Basis> find() {
        return district.find().flatMap(this::of);
    }

    private Optional<Basis> of(DistrictPack pack) {
        int year = LocalDate.now(clock).getYear() - 1;
        return pack.thresholds().map(rules -> new Basis(rules, pack.head().division(), year));
    }
}
