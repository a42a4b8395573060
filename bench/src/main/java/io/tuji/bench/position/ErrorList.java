package io.tuji.bench.position;

import io.tuji.engine.chain.position.Certain;
import io.tuji.engine.chain.position.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Pairs on which the engine and the judgement differ, with what the engine saw. */
final class ErrorList {

    private final List<Outcome> outcomes;

    ErrorList(List<Outcome> outcomes) {
        this.outcomes = outcomes;
    }

    void print() {
        outcomes.stream()
                .filter(outcome -> Certain.MEASURED.isOn(outcome.confidence())
                        != outcome.judged().isOn())
                .sorted(Comparator.comparingDouble(Outcome::confidence))
                .forEach(ErrorList::print);
    }

    private static void print(Outcome outcome) {
        Judged judged = outcome.judged();
        System.out.printf(
                Locale.ROOT,
                "%s %.2f %s/%s %s %s%s %s%n",
                judged.isOn() ? "missed" : "wrong ",
                outcome.confidence(),
                judged.chain(),
                judged.node(),
                judged.firm(),
                judged.stratum(),
                judged.isHard() ? " hard" : "",
                outcome.evidence().stream().map(Position::evidence).toList());
    }
}
