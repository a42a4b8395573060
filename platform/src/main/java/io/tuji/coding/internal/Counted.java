package io.tuji.coding.internal;

import io.tuji.coding.Codings.Overview;
import io.tuji.coding.CompanyIndustry.Basis;
import io.tuji.coding.CompanyIndustry.State;
import io.tuji.coding.CompanyIndustry.Why;
import io.tuji.coding.internal.IndustryStore.Tally;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums up how many firms are alike. */
final class Counted {

    private final Map<Basis, Long> byBasis = new EnumMap<>(Basis.class);
    private final Map<String, Long> byIndustry = new HashMap<>();
    private final Map<Why, Long> toReview = new EnumMap<>(Why.class);
    private long unknown;
    private long waiting;

    private Counted() {}

    static Overview of(List<Tally> tallies, Optional<Instant> codedAt) {
        Counted counted = new Counted();
        tallies.forEach(counted::add);
        return new Overview(
                counted.byBasis, counted.byIndustry, counted.toReview, counted.unknown, counted.waiting, codedAt);
    }

    private void add(Tally tally) {
        long firms = tally.firms();
        waiting += tally.state().isEmpty() ? firms : 0;
        unknown += tally.state().filter(State.UNKNOWN::equals).isPresent() ? firms : 0;
        tally.basis().ifPresent(basis -> byBasis.merge(basis, firms, Long::sum));
        tally.section().ifPresent(code -> byIndustry.merge(code, firms, Long::sum));
        tally.division().ifPresent(code -> byIndustry.merge(code, firms, Long::sum));
        tally.state()
                .filter(State.REVIEW::equals)
                .flatMap(state -> tally.why())
                .ifPresent(why -> toReview.merge(why, firms, Long::sum));
    }
}
