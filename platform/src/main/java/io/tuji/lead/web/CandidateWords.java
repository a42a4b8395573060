package io.tuji.lead.web;

import io.tuji.engine.chain.candidate.Fact;
import io.tuji.engine.chain.candidate.FactKind;
import io.tuji.engine.chain.candidate.Judged;
import io.tuji.engine.chain.candidate.Reading;
import io.tuji.engine.chain.candidate.Term;
import io.tuji.engine.chain.candidate.Weights;
import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.value.Explanation;
import io.tuji.lead.Candidates.NodeOf;
import io.tuji.lead.Candidates.Ranked;
import io.tuji.lead.MeasuredQuality;
import io.tuji.registry.TitleKind;
import io.tuji.registry.Titles;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says why a firm is ranked as it is; templates call it {@code @candidateWords}. */
@Component("candidateWords")
public class CandidateWords {

    private static final int REASONS = 2;

    private final LeadWords words;
    private final Titles titles;
    private final ObjectProvider<MeasuredQuality> quality;
    private final Show show;

    CandidateWords(LeadWords words, Titles titles, ObjectProvider<MeasuredQuality> quality, Show show) {
        this.words = words;
        this.titles = titles;
        this.quality = quality;
        this.show = show;
    }

    /** A fraction of one as hundredths. */
    public String percent(double value) {
        return show.percent(BigDecimal.valueOf(value), 0);
    }

    /** A score: to a tenth of a hundredth, so that neighbours in the list can be told apart. */
    public String score(double value) {
        return show.percent(BigDecimal.valueOf(value), 1);
    }

    /** What was measured of the ranking, or that nothing was and what it takes. */
    public String quality() {
        return quality.stream()
                .flatMap(measured -> measured.latest().stream())
                .findFirst()
                .map(found -> words.say(
                        "lead.quality",
                        found.first(),
                        number(found.lift()),
                        number(found.low()),
                        number(found.high()),
                        show.date(found.on()),
                        found.basis()))
                .orElseGet(() -> words.say("lead.quality.none"));
    }

    private String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    public String weights(Weights weights) {
        return Arrays.stream(Term.values())
                .map(term -> words.say("lead.term." + term) + " " + weights.of(term))
                .collect(Collectors.joining(words.say("show.comma")));
    }

    public List<Division> provinces() {
        return Divisions.current().provinces();
    }

    public List<TitleKind> titles() {
        return titles.kinds();
    }

    public String title(String kind) {
        return titles.findKind(kind)
                .map(found -> found.name(LocaleContextHolder.getLocale()))
                .orElse(kind);
    }

    /** The names from the province down, without those that name nothing; a code that today's table lacks stays a code. */
    public String place(Optional<String> division) {
        return division.map(this::place).orElseGet(() -> words.say("lead.place.unknown"));
    }

    private String place(String code) {
        return Divisions.current()
                .find(code)
                .map(found -> Divisions.current().path(found).stream()
                        .map(Division::name)
                        .filter(name -> !name.equals("市辖区") && !name.endsWith("直辖县级行政区划"))
                        .collect(Collectors.joining(" ")))
                .orElse(code);
    }

    public String nodes(List<NodeOf> nodes) {
        return nodes.stream()
                .map(node -> words.node(node.chain(), node.node()))
                .collect(Collectors.joining(words.say("show.comma")));
    }

    /** The two reasons that speak most for the firm, in short. */
    public List<String> reasons(Judged judged) {
        return judged.strongest(REASONS).stream()
                .map(reading -> words.say(
                        "lead.reason.short",
                        words.say("lead.term." + reading.term()),
                        percent(reading.value().orElse(0)),
                        fact(strongest(reading))))
                .toList();
    }

    private static Fact strongest(Reading reading) {
        return reading.facts().stream()
                .max(Comparator.comparingDouble(Fact::value))
                .orElseThrow();
    }

    public List<Term> missing(Judged judged) {
        return judged.missing();
    }

    public Explanation explanation(Ranked ranked) {
        Judged judged = ranked.judged();
        List<Explanation> parts = new ArrayList<>();
        judged.readings().forEach(reading -> parts.add(reading(reading)));
        return new Explanation(
                "lead.score",
                words.say("lead.score.value", score(judged.score()), percent(judged.knownShare())),
                Optional.empty(),
                Optional.empty(),
                parts);
    }

    private Explanation reading(Reading reading) {
        String term = "lead.term." + reading.term();
        if (!reading.isKnown()) {
            String missing = words.say("lead.missing", reading.weight(), words.say("lead.missing." + reading.term()));
            return new Explanation(term, missing, Optional.empty(), Optional.empty(), List.of());
        }
        String value = words.say("lead.term.value", percent(reading.value().orElse(0)), reading.weight());
        return new Explanation(
                term,
                value,
                Optional.empty(),
                Optional.empty(),
                reading.facts().stream().map(this::explained).toList());
    }

    private Explanation explained(Fact fact) {
        return new Explanation("lead.fact", fact(fact), fact.source(), fact.date(), List.of());
    }

    /** One fact in words. */
    public String fact(Fact fact) {
        return words.say("lead.fact." + fact.kind(), amount(fact), said(fact));
    }

    private String amount(Fact fact) {
        return switch (fact.kind()) {
            case READ_FROM_TEXT, REVENUE_GROWTH, STAFF_GROWTH, CAPITAL_RAISED ->
                show.percent(BigDecimal.valueOf(fact.amount()), 0);
            case CAPITAL, REVENUE -> show.brief(BigDecimal.valueOf(Math.round(fact.amount())));
            default -> show.count(Math.round(fact.amount()));
        };
    }

    private String said(Fact fact) {
        FactKind kind = fact.kind();
        return switch (kind.term()) {
            case FIT -> fact.said().isEmpty() ? "" : node(fact.said());
            case TITLES -> title(fact.said());
            case PRESENCE ->
                kind == FactKind.SAME_CITY || kind == FactKind.OTHER_CITY ? place(fact.said()) : fact.said();
            case HISTORY -> fact.said().isEmpty() ? "" : words.say("lead.drop." + fact.said());
            case NEIGHBOURS ->
                kind == FactKind.RESIDENTS_BESIDE && !fact.said().isEmpty()
                        ? words.say("lead.suchAs", fact.said())
                        : fact.said();
            default -> fact.said();
        };
    }

    private String node(String text) {
        String[] parts = text.split(":", 2);
        return words.node(parts[0], parts[1]);
    }
}
