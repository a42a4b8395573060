package io.tuji.funnel.web;

import io.tuji.chain.Chains;
import io.tuji.district.District;
import io.tuji.district.Name;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Choice;
import io.tuji.district.PromotionRules.Leaving;
import io.tuji.engine.chain.Words;
import io.tuji.engine.promotion.Evidence;
import io.tuji.funnel.internal.FunnelReport;
import io.tuji.funnel.internal.MonthBulletin;
import io.tuji.funnel.internal.ProjectRow;
import io.tuji.funnel.internal.StuckRow;
import io.tuji.funnel.internal.StuckRow.Cause;
import io.tuji.funnel.internal.StuckStore.Counts;
import io.tuji.promotion.Hindrances.Hindrance;
import io.tuji.promotion.Hindrances.Pressure;
import io.tuji.promotion.Projects;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says reports in the language of the request; templates call it {@code @funnelWords}. */
@Component("funnelWords")
public class FunnelWords {

    /** So many causes make a sentence. */
    private static final int FIRST = 3;

    private final MessageSource messages;
    private final Projects projects;
    private final District district;
    private final Chains chains;
    private final Show show;

    FunnelWords(MessageSource messages, Projects projects, District district, Chains chains, Show show) {
        this.messages = messages;
        this.projects = projects;
        this.district = district;
        this.chains = chains;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /** What the pack calls it; the id where it no longer has it. */
    private String named(String id, Function<PromotionRules, Optional<Name>> find) {
        return projects.rules().flatMap(find).map(name -> name.in(locale())).orElse(id);
    }

    public String stage(String id) {
        return named(id, rules -> Optional.ofNullable(rules.stageNames().get(id)));
    }

    public String pipeline(String id) {
        return named(id, rules -> rules.findWay(id).map(PromotionRules.Way::name));
    }

    public String zone(String id) {
        return id.isEmpty()
                ? say("funnel.zone.none")
                : named(id, rules -> rules.findZone(id).map(PromotionRules.Zone::name));
    }

    public String street(String code) {
        return code.isEmpty()
                ? say("funnel.street.none")
                : district.find()
                        .flatMap(pack -> pack.places().findName(code))
                        .map(name -> name.in(locale()))
                        .orElse(code);
    }

    public String reason(Leaving leaving, String id) {
        return id.isEmpty()
                ? say("funnel.reason.none")
                : named(
                        id,
                        rules -> rules.reasons(leaving).stream()
                                .filter(reason -> reason.id().equals(id))
                                .map(Choice::name)
                                .findFirst());
    }

    /** What a stage asks for. */
    public String asked(String key) {
        return Evidence.find(key).isPresent()
                ? say("promotion.evidence." + key)
                : named(key, rules -> rules.findField(key).map(PromotionRules.Field::name));
    }

    public String likelihood(String id) {
        return named(
                id,
                rules -> rules.findField("likelihood")
                        .flatMap(field -> field.choices().stream()
                                .filter(choice -> choice.id().equals(id))
                                .map(Choice::name)
                                .findFirst()));
    }

    public String chain(String id) {
        return chains.find(id).map(edition -> words(edition.chain().name())).orElse(id);
    }

    private static String words(Words words) {
        return locale().getLanguage().equals("en") && !words.en().isBlank() ? words.en() : words.zh();
    }

    /** Where a project stood, and why it left if it had. */
    public String standing(ProjectRow row) {
        if (row.isOpen()) {
            return stage(row.stage());
        }
        Leaving leaving = Leaving.valueOf(row.state());
        return say(
                "funnel.left.at", say("funnel.leaving." + leaving), reason(leaving, row.reason()), stage(row.stage()));
    }

    /** What a column of the bulletin counts. */
    public String column(String id) {
        boolean isStage = !id.equals(MonthBulletin.ENTERED) && !id.equals(MonthBulletin.LEFT);
        return isStage ? stage(id) : say("funnel.column." + id);
    }

    public String percent(Optional<BigDecimal> fraction) {
        return fraction.map(share -> show.percent(share, 0)).orElse("");
    }

    public String days(Optional<Integer> days) {
        return days.map(Object::toString).orElse("");
    }

    /** With its sign: +3, −2, 0. */
    public String signed(long number) {
        return number > 0 ? "+" + show.count(number) : show.count(number).replace('-', '−');
    }

    public String signed(BigDecimal number) {
        String text =
                show.exact(number.stripTrailingZeros().scale() < 0 ? number.setScale(0) : number.stripTrailingZeros());
        return number.signum() > 0 ? "+" + text : text.replace('-', '−');
    }

    String judgement(FunnelReport report) {
        return report.isEmpty()
                ? say("funnel.judgement.none")
                : say("funnel.judgement", report.entered(), report.open(), report.left());
    }

    String judgement(Counts counts) {
        return counts.all() == 0
                ? say("funnel.stuck.judgement.none", counts.open())
                : say("funnel.stuck.judgement", counts.open(), counts.all(), causes(counts));
    }

    /** The most frequent first. */
    private String causes(Counts counts) {
        return counts.by().stream()
                .limit(FIRST)
                .map(count -> say("funnel.stuck.cause", say(count.cause().label()), count.number()))
                .collect(Collectors.joining(say("funnel.stuck.cause.and")));
    }

    /** Why a project is stuck, all of it. */
    public String why(StuckRow row) {
        List<String> why = new ArrayList<>();
        row.held().map(this::why).ifPresent(why::add);
        if (row.isOver(row.red()) && !row.cause().equals(Cause.STEP)) {
            boolean isDue = row.isOver(row.due());
            int limit = (isDue ? row.due() : row.red()).orElse(0);
            why.add(say(
                    "funnel.why." + (isDue ? Cause.DUE : Cause.RED).id(),
                    stage(row.stage()),
                    row.days().orElse(0),
                    limit));
        }
        if (row.late() > 0) {
            why.add(say(
                    "funnel.why.STEP",
                    row.nextStep().isEmpty() ? say("funnel.step.unnamed") : row.nextStep(),
                    row.late()));
        }
        return String.join(say("funnel.why.and"), why);
    }

    private String why(Hindrance held) {
        String time = held.days().isEmpty()
                ? say("funnel.why.held.unknown", show.date(held.since()))
                : held.over() > 0
                        ? say("funnel.why.held.late", held.days().get(), held.over())
                        : say("funnel.why.held.running", held.days().get());
        return say("funnel.why.held", held.words(), held.owner(), time);
    }

    /** How long the worst cause has lasted. */
    public String lasts(StuckRow row) {
        return row.lasts().map(days -> say("funnel.lasts", days)).orElseGet(() -> say("funnel.uncounted"));
    }

    public Look look(StuckRow row) {
        return row.held().map(held -> look(held.pressure())).orElseGet(() -> look(row.cause()));
    }

    private static Look look(Pressure pressure) {
        return switch (pressure) {
            case LATE -> new Look("bad", "cone-striped");
            case NEAR -> new Look("warn", "cone-striped");
            case IN_TIME -> new Look("calm", "cone-striped");
        };
    }

    private static Look look(Cause cause) {
        return cause.equals(Cause.STEP)
                ? new Look("warn", "calendar-x")
                : new Look("bad", cause.equals(Cause.DUE) ? "exclamation-octagon-fill" : "exclamation-triangle-fill");
    }

    /** How a cause looks: a word, an icon, and colour only third. */
    public record Look(String kind, String icon) {}
}
