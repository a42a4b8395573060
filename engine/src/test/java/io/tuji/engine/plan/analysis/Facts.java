package io.tuji.engine.plan.analysis;

import io.tuji.engine.plan.Aim;
import io.tuji.engine.plan.Observed;
import io.tuji.engine.plan.Said;
import io.tuji.engine.plan.analysis.Fact.Kind;
import io.tuji.engine.value.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Facts and topics in one line each. */
final class Facts {

    private Facts() {}

    static Fact fact(Kind kind, String value, String unit) {
        return fact("firms", kind, value, unit);
    }

    static Fact fact(String subject, Kind kind, String value, String unit) {
        return new Fact(
                Fact.Key.of(subject, kind, Period.year(2023)),
                new BigDecimal(value),
                unit,
                List.of(new Source("GC-000001", 2)));
    }

    /** A paper of that period on an indicator of which these lines are said; each is of version 3. */
    static IndicatorTopic topic(Aim aim, String period, String... lines) {
        List<Observed> said = Said.of(Said.unit(aim), lines);
        return IndicatorTopic.of(
                new Indicator(
                        "plan",
                        "firms",
                        aim,
                        said,
                        said.stream().collect(Collectors.toMap(Observed::id, o -> 3)),
                        Period.parse(period)),
                "企业");
    }

    static String shown(IndicatorTopic topic, String term) {
        return Piece.text(topic.collected().topic().term(term).orElseThrow().pieces());
    }

    static boolean has(IndicatorTopic topic, String name) {
        Topic all = topic.collected().topic();
        return all.marks().contains(name) || all.term(name).isPresent();
    }
}
