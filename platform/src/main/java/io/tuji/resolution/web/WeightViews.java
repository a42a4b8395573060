package io.tuji.resolution.web;

import io.tuji.engine.resolve.Corrections.Correction;
import io.tuji.engine.resolve.Trial.Score;
import io.tuji.resolution.DistrictWeights;
import io.tuji.resolution.DistrictWeights.Decisions;
import io.tuji.resolution.OwnWeights;
import io.tuji.resolution.OwnWeights.Choice;
import io.tuji.resolution.OwnWeights.Measured;
import io.tuji.resolution.Pair.Reason;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.springframework.stereotype.Component;

/** Weights as pages show them. */
@Component
class WeightViews {

    /** What a weight becomes, such as an address that is alike. */
    public record Change(String text, String bits) {}

    /** @param shipped what the shipped weights make of the decisions, beside {@code own} */
    public record Line(String name, String shipped, String own) {}

    public record Row(OwnWeights weights, boolean isInForce, List<Line> lines, List<Change> changes) {}

    private final DistrictWeights weights;
    private final ResolutionWords words;
    private final Show show;

    WeightViews(DistrictWeights weights, ResolutionWords words, Show show) {
        this.weights = weights;
        this.words = words;
        this.show = show;
    }

    /** In one sentence which are in force, or how many decisions are missing before there can be any. */
    String stand() {
        Optional<Choice> choice = weights.inForce();
        if (choice.isPresent()) {
            Choice chosen = choice.get();
            return words.say("resolution.weights.own", chosen.weights().code(), chosen.by(), show.moment(chosen.at()));
        }
        Decisions made = weights.decisions();
        return made.isEnough()
                ? words.say("resolution.weights.enough")
                : words.say(
                        "resolution.weights.missing",
                        show.count(made.sameMissing()),
                        show.count(made.differentMissing()));
    }

    /** What counts, and how much of it there is and has to be. */
    String rule() {
        Decisions made = weights.decisions();
        return words.say(
                "resolution.weights.rule",
                show.count(made.same()),
                show.count(made.different()),
                show.count(DistrictWeights.SAME_NEEDED),
                show.count(DistrictWeights.DIFFERENT_NEEDED));
    }

    List<Row> rows(List<OwnWeights> latest) {
        Optional<OwnWeights.Id> inForce = weights.inForce().map(Choice::weights);
        return latest.stream()
                .map(own -> new Row(
                        own,
                        inForce.equals(Optional.of(own.id())),
                        own.measured().map(this::lines).orElse(List.of()),
                        own.measured().map(this::changes).orElse(List.of())))
                .toList();
    }

    private List<Line> lines(Measured measured) {
        Score shipped = measured.trial().without();
        Score own = measured.trial().with();
        return List.of(
                line("precision", share(shipped.precision()), share(own.precision())),
                line("recall", share(shipped.recall()), share(own.recall())),
                line("wrong", show.count(shipped.wrong()), show.count(own.wrong())),
                line("missed", show.count(shipped.missed()), show.count(own.missed())));
    }

    private Line line(String name, String shipped, String own) {
        return new Line(words.say("resolution.weights." + name), shipped, own);
    }

    private String share(OptionalDouble share) {
        return share.isPresent()
                ? show.percent(BigDecimal.valueOf(share.getAsDouble()))
                : words.say("resolution.weights.none");
    }

    private List<Change> changes(Measured measured) {
        return measured.corrections().stream().map(this::change).toList();
    }

    private Change change(Correction correction) {
        Reason reason = new Reason(correction.comparison(), correction.level(), correction.bits());
        return new Change(words.reason(reason), String.format(Locale.ROOT, "%+.1f", correction.bits()));
    }
}
