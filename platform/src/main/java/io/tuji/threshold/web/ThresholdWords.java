package io.tuji.threshold.web;

import io.tuji.district.ThresholdRules.Confidence;
import io.tuji.district.ThresholdRules.Entry;
import io.tuji.district.ThresholdRules.Rule;
import io.tuji.engine.industry.Classification;
import io.tuji.engine.industry.IndustryTree;
import io.tuji.engine.value.Quantity;
import io.tuji.threshold.ThresholdFirm;
import io.tuji.threshold.internal.ThresholdBasis;
import io.tuji.threshold.internal.ThresholdBasis.Basis;
import io.tuji.web.Show;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what concerns the statistical threshold in the language of the request; templates call it {@code @thresholdWords}. */
@Component("thresholdWords")
public class ThresholdWords {

    private final MessageSource messages;
    private final ThresholdBasis basis;
    private final Show show;

    ThresholdWords(MessageSource messages, ThresholdBasis basis, Show show) {
        this.messages = messages;
        this.basis = basis;
        this.show = show;
    }

    /** How a state looks: kind and icon. */
    public record Look(String kind, String icon) {}

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    public Look look(ThresholdFirm firm) {
        return switch (firm.state()) {
            case OVER -> new Look("warn", "arrow-up-circle");
            case NEAR -> new Look("calm", "dash-circle");
            case BELOW -> new Look("calm", "arrow-down-circle");
            case UNKNOWN -> new Look("unknown", "circle");
            case IN -> new Look("good", "check-circle");
        };
    }

    /** The industry of a firm; the standard has no names but Chinese ones. */
    public String industry(ThresholdFirm firm) {
        return firm.industry().map(code -> code.code() + " " + code.name()).orElse("");
    }

    /** The name of a rule; its id where the pack has it no longer. */
    public String rule(String id) {
        return found(id).map(this::name).orElse(id);
    }

    public String name(Rule rule) {
        return rule.name().in(LocaleContextHolder.getLocale());
    }

    public String name(Entry entry) {
        return entry.name().in(LocaleContextHolder.getLocale());
    }

    /** What belongs to a rule, by the names of the standard. */
    public String industries(Rule rule) {
        String branches = rule.industries().branches().stream()
                .map(code -> code + " " + IndustryTree.current().get(code).name())
                .collect(Collectors.joining(say("threshold.join")));
        String others = rule.industries().classifications().stream()
                .map(Classification::toString)
                .collect(Collectors.joining(say("threshold.join")));
        return others.isEmpty() ? branches : branches + say("threshold.join") + others;
    }

    /** Marked where the number is only recalled. */
    public String limit(ThresholdFirm.Limit limit) {
        String written = show.quantity(limit.revenue());
        return isRecalled(limit.rule()) ? say("threshold.recalled.of", written) : written;
    }

    public boolean isRecalled(String rule) {
        return found(rule)
                .filter(one -> one.confidence() == Confidence.RECALLED)
                .isPresent();
    }

    public String revenue(ThresholdFirm.Revenue revenue) {
        return show.quantity(revenue.amount(), revenue.bound());
    }

    /** How much is lacking, or by how much the limit is passed. */
    public String lacking(ThresholdFirm firm) {
        return firm.lacking().map(this::lacking).orElse("");
    }

    private String lacking(Quantity lacking) {
        boolean isLacking = lacking.amount().signum() > 0;
        Quantity written = new Quantity(lacking.amount().abs(), lacking.unit());
        return say(isLacking ? "threshold.lacks" : "threshold.passed", show.quantity(written));
    }

    public String share(ThresholdFirm firm) {
        return firm.share().map(show::percent).orElse("");
    }

    /** A month with the ways in which firms enter in it. */
    public String month(YearMonth month) {
        List<String> ways = basis.find().map(Basis::rules).stream()
                .flatMap(rules -> rules.entries().stream())
                .filter(entry -> entry.enter().contains(month.getMonthValue()))
                .map(this::name)
                .toList();
        return ways.isEmpty()
                ? month.toString()
                : say("threshold.month.way", month.toString(), String.join(say("threshold.join"), ways));
    }

    public String months(List<Integer> months) {
        return months.stream()
                .map(month -> say("threshold.month.number", month))
                .collect(Collectors.joining(say("threshold.join")));
    }

    private Optional<Rule> found(String id) {
        return basis.find().flatMap(now -> now.rules().find(id));
    }
}
