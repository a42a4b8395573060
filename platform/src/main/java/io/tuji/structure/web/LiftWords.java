package io.tuji.structure.web;

import io.tuji.structure.BackTest;
import io.tuji.structure.BackTest.Estimate;
import io.tuji.structure.BackTest.Method;
import io.tuji.web.Show;
import org.springframework.stereotype.Component;

/** Says what a ranking was worth, and plainly so where it was worth no more than chance; templates call it {@code @liftWords}. */
@Component("liftWords")
public class LiftWords {

    private static final double CHANCE = 1;

    private final StructureWords words;
    private final Show show;

    LiftWords(StructureWords words, Show show) {
        this.words = words;
        this.show = show;
    }

    /** A number with its interval. */
    public String estimate(Estimate estimate) {
        if (estimate.value().isEmpty()) {
            return words.say("structure.estimate.none");
        }
        String value = words.number(estimate.value());
        return estimate.interval()
                .map(within ->
                        words.say("structure.estimate", value, words.number(within.low()), words.number(within.high())))
                .orElseGet(() -> words.say("structure.estimate.alone", value));
    }

    /** The one line that stands beside a ranking. */
    public String line(BackTest test) {
        return words.say(
                        "structure.lift.line",
                        estimate(test.lift()),
                        test.depth(),
                        show.day(test.at()),
                        show.date(test.cut()))
                + verdict(test);
    }

    /** Whether it is above chance, above the size of industries and above the control. */
    public String verdict(BackTest test) {
        if (test.lift().isAlways(CHANCE)) {
            return words.say("structure.verdict.all", test.depth());
        }
        if (test.lift().mayBe(CHANCE)) {
            return words.say("structure.verdict.chance");
        }
        if (test.lift().value().orElse(0) < CHANCE) {
            return words.say("structure.verdict.worse");
        }
        if (test.overall(Method.ABOVE_SHUFFLED).lift().mayBe(0)) {
            return words.say("structure.verdict.control");
        }
        return words.say(
                test.overall(Method.ABOVE_SIZE).lift().mayBe(0) ? "structure.verdict.size" : "structure.verdict.above");
    }
}
