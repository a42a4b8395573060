package io.tuji.quality.web;

import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.lead.Candidates;
import io.tuji.lead.MeasuredQuality;
import io.tuji.quality.QualityRun;
import io.tuji.quality.QualityRun.Estimate;
import io.tuji.quality.QualityRun.Method;
import io.tuji.quality.QualityRuns;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what the ranking was worth, and plainly so where it was worth no more than chance; templates call it {@code @qualityWords}. */
@Component("qualityWords")
public class QualityWords implements MeasuredQuality {

    private static final double CHANCE = 1;
    private static final String NOUGHTS = "000000";
    private static final int DECIMALS = 2;

    private final QualityRuns runs;
    private final Candidates candidates;
    private final MessageSource messages;
    private final Show show;

    QualityWords(QualityRuns runs, Candidates candidates, MessageSource messages, Show show) {
        this.runs = runs;
        this.candidates = candidates;
        this.messages = messages;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    @Override
    public Optional<Measurement> latest() {
        return runs.latest().map(run -> {
            Estimate lift = run.of(Method.RANKING).lift();
            return new Measurement(
                    run.first(),
                    lift.value(),
                    lift.low(),
                    lift.high(),
                    LocalDate.parse(show.day(run.at())),
                    basis(run) + verdict(run) + stale(run));
        });
    }

    private String basis(QualityRun run) {
        return say(
                "quality.basis",
                Integer.toString(run.splitYear()),
                show.count(run.ground().candidates()),
                run.regions().size(),
                say("quality.level." + run.level()));
    }

    /** Whether it is above chance, above the size of the node and above edges joined by lot. */
    public String verdict(QualityRun run) {
        Estimate lift = run.of(Method.RANKING).lift();
        if (lift.mayBe(CHANCE)) {
            return say("quality.verdict.chance");
        }
        if (lift.value() < CHANCE) {
            return say("quality.verdict.worse");
        }
        if (!isAbove(run, Method.ABOVE_SHUFFLED)) {
            return say("quality.verdict.control");
        }
        return say(isAbove(run, Method.ABOVE_SIZE) ? "quality.verdict.above" : "quality.verdict.size");
    }

    private static boolean isAbove(QualityRun run, Method difference) {
        return run.of(difference).lift().low() > 0;
    }

    /** That other weights hold by now, where they do. */
    public String stale(QualityRun run) {
        return run.weights().equals(candidates.weights().weights()) ? "" : say("quality.stale");
    }

    public String number(double value) {
        return show.exact(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /** A number with its interval. */
    public String estimate(Estimate estimate) {
        return say("quality.estimate", number(estimate.value()), number(estimate.low()), number(estimate.high()));
    }

    /** One line a method, for those who cannot see the picture. */
    public String picture(QualityRun run) {
        return QualityChart.METHODS.stream()
                .map(method -> say(
                        "quality.bar",
                        say("quality.method." + method),
                        estimate(run.of(method).lift())))
                .collect(Collectors.joining(say("show.semicolon")));
    }

    /** The name of the region, with the province around it; a code that today's table lacks stays a code. */
    public String region(String code) {
        String division = code + NOUGHTS.substring(code.length());
        return Divisions.current()
                .find(division)
                .map(found -> Divisions.current().path(found).stream()
                        .map(Division::name)
                        .filter(name -> !name.equals("市辖区") && !name.endsWith("直辖县级行政区划"))
                        .collect(Collectors.joining(" ")))
                .orElse(code);
    }
}
