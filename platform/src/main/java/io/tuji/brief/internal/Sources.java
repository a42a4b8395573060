package io.tuji.brief.internal;

import io.tuji.engine.plan.Observed;
import io.tuji.plan.Standing;
import java.util.List;
import java.util.stream.Stream;

/** Who says what states rest on, each once. */
final class Sources {

    private Sources() {}

    static List<String> of(Standing standing) {
        return of(Stream.of(standing));
    }

    static List<String> of(Stream<Standing> standings) {
        return standings
                .flatMap(standing -> standing.judgement().reading().stream())
                .flatMap(reading -> reading.from().stream())
                .map(Observed::source)
                .distinct()
                .toList();
    }
}
