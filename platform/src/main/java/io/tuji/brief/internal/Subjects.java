package io.tuji.brief.internal;

import io.tuji.brief.Instruction.Subject;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a brief or an instruction can be about: indicators and plans of the pack, its places and clusters. */
@Component
public class Subjects {

    private final District district;

    Subjects(District district) {
        this.district = district;
    }

    /** Reads {@link Subject#text()}; empty for what the pack does not have. */
    public Optional<Subject> read(String text) {
        String[] parts = text.strip().split(":", -1);
        if (text.isBlank()) {
            return Optional.of(Subject.NONE);
        }
        Optional<Subject> subject = switch (parts[0] + parts.length) {
            case "INDICATOR3" -> Optional.of(Subject.indicator(parts[1], parts[2]));
            case "AREA2" -> Optional.of(Subject.area(parts[1]));
            case "PLAN2" -> Optional.of(Subject.plan(parts[1]));
            default -> Optional.empty();
        };
        return subject.filter(this::exists);
    }

    private boolean exists(Subject subject) {
        return district.find().filter(pack -> exists(subject, pack)).isPresent();
    }

    private static boolean exists(Subject subject, DistrictPack pack) {
        return switch (subject.kind()) {
            case INDICATOR ->
                pack.indicators().stream()
                        .anyMatch(indicator -> indicator.plan().equals(subject.plan())
                                && indicator.id().equals(subject.part()));
            case AREA -> pack.findPart(subject.part()).isPresent();
            case PLAN -> pack.findPlan(subject.plan()).isPresent();
            case FREE -> true;
        };
    }
}
