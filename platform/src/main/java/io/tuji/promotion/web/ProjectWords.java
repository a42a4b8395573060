package io.tuji.promotion.web;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.access.People;
import io.tuji.access.Visitor;
import io.tuji.chain.Chains;
import io.tuji.district.District;
import io.tuji.district.Name;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Field;
import io.tuji.district.PromotionRules.Kind;
import io.tuji.district.PromotionRules.Leaving;
import io.tuji.district.PromotionRules.Way;
import io.tuji.district.PromotionRules.Zone;
import io.tuji.engine.chain.Words;
import io.tuji.engine.promotion.Evidence;
import io.tuji.engine.promotion.Stage;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.internal.ProjectText;
import io.tuji.web.Show;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says projects in the language of the request; templates call it {@code @projectWords}. */
@Component("projectWords")
public class ProjectWords {

    private final MessageSource messages;
    private final Projects projects;
    private final Chains chains;
    private final District district;
    private final OrgUnits units;
    private final People people;
    private final Show show;

    ProjectWords(
            MessageSource messages,
            Projects projects,
            Chains chains,
            District district,
            OrgUnits units,
            People people,
            Show show) {
        this.messages = messages;
        this.projects = projects;
        this.chains = chains;
        this.district = district;
        this.units = units;
        this.people = people;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** In the language of the request. */
    public String name(Name name) {
        return name.in(LocaleContextHolder.getLocale());
    }

    public String stage(String id) {
        return projects.rules()
                .map(rules -> rules.stageNames().get(id))
                .map(this::name)
                .orElse(id);
    }

    public String pipeline(String id) {
        return projects.rules()
                .flatMap(rules -> rules.findWay(id))
                .map(way -> name(way.name()))
                .orElse(id);
    }

    public String zone(Optional<String> id) {
        return id.map(this::zone).orElseGet(() -> say("project.zone.none"));
    }

    public String zone(String id) {
        return projects.rules()
                .flatMap(rules -> rules.findZone(id))
                .map(zone -> name(zone.name()))
                .orElse(id);
    }

    public List<Zone> zones() {
        return projects.rules().map(PromotionRules::zones).orElse(List.of());
    }

    public List<Way> ways() {
        return projects.rules().map(PromotionRules::ways).orElse(List.of());
    }

    /** All stages of all pipelines, each once, in the order in which projects come to them. */
    public List<String> stages() {
        LinkedHashSet<String> stages = new LinkedHashSet<>();
        ways().forEach(way -> way.pipeline().stages().stream().map(Stage::id).forEach(stages::add));
        return List.copyOf(stages);
    }

    /** What a field is called; its key where neither the pack nor the platform knows it any more. */
    public String field(String key) {
        Optional<Field> field = projects.rules().flatMap(rules -> rules.findField(key));
        if (field.isPresent()) {
            return name(field.get().name());
        }
        return Objects.requireNonNullElse(
                messages.getMessage("project.field." + key, null, key, LocaleContextHolder.getLocale()), key);
    }

    /** What a gate asks for, as a thing to be told. */
    public String want(String key) {
        return Evidence.find(key).isPresent() ? say("promotion.evidence." + key) : field(key);
    }

    /** What a field holds, from how it would be typed. */
    public String value(String key, String text) {
        if (text.isEmpty()) {
            return say("project.value.none");
        }
        return switch (key) {
            case ProjectText.ZONE -> zone(text);
            case ProjectText.AIM -> aim(text);
            case ProjectText.SPACE_PLACE -> place(text);
            case "owner" -> people.findByLogin(text).map(Visitor::name).orElse(text);
            case ProjectText.UNREGISTERED -> say("project.value." + text);
            default ->
                projects.rules()
                        .flatMap(rules -> rules.findField(key))
                        .map(field -> value(field, text))
                        .orElse(text);
        };
    }

    private String value(Field field, String text) {
        return switch (field.kind()) {
            case YES_NO -> say("project.value." + text);
            case CHOICE ->
                field.choices().stream()
                        .filter(choice -> choice.id().equals(text))
                        .map(choice -> name(choice.name()))
                        .findFirst()
                        .orElse(text);
            case NUMBER -> show.exact(new BigDecimal(text)) + unit(field);
            case TEXT, DAY -> text;
        };
    }

    private String unit(Field field) {
        return field.kind() == Kind.NUMBER
                ? field.unit().map(unit -> " " + show.unit(unit)).orElse("")
                : "";
    }

    /** With the field that every project may have told; a word for unknown where it has not. */
    public String value(Project project, String key) {
        return value(key, ProjectText.of(project, key));
    }

    public String aim(Project project) {
        String aim = ProjectText.of(project, ProjectText.AIM);
        return aim.isEmpty() ? say("project.aim.none") : aim(aim);
    }

    private String aim(String aim) {
        String[] parts = aim.split(":", 2);
        return chains.find(parts[0])
                .map(edition -> {
                    String chain = words(edition.chain().name());
                    return parts.length == 1
                            ? chain
                            : say(
                                    "project.aim",
                                    chain,
                                    edition.chain()
                                            .find(parts[1])
                                            .map(node -> words(node.name()))
                                            .orElse(parts[1]));
                })
                .orElse(aim);
    }

    public String words(Words words) {
        boolean isEnglish = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return isEnglish && !words.en().isBlank() ? words.en() : words.zh();
    }

    public String place(String id) {
        return district.find()
                .flatMap(pack -> pack.places().findName(id))
                .map(this::name)
                .orElse(id);
    }

    public String unit(Optional<OrgUnitId> unit) {
        return unit.flatMap(units::find).map(OrgUnits.Body::name).orElseGet(() -> say("project.unit.none"));
    }

    public String state(Project project) {
        return say("project.state."
                + project.left().map(left -> left.leaving().name()).orElse("OPEN"));
    }

    public String reason(Leaving leaving, String id) {
        return projects.rules().stream()
                .flatMap(rules -> rules.reasons(leaving).stream())
                .filter(reason -> reason.id().equals(id))
                .map(reason -> name(reason.name()))
                .findFirst()
                .orElse(id);
    }

    /** The firm, or that nobody has named one. */
    public String firm(Project project) {
        return project.firm().name().isEmpty()
                ? say("project.firm.none")
                : project.firm().name();
    }

    /** The next step with its day; that there is none where there is none. */
    public String next(Project project) {
        Project.Next next = project.next();
        if (next.words().isEmpty()) {
            return say("project.next.none");
        }
        return next.day()
                .map(day -> say("project.next", next.words(), show.date(day)))
                .orElse(next.words());
    }

    /** A sum of a field of numbers, with its unit. */
    public String sum(BigDecimal amount, String key) {
        return show.exact(amount.stripTrailingZeros()
                        .setScale(Math.max(0, amount.stripTrailingZeros().scale())))
                + projects.rules()
                        .flatMap(rules -> rules.findField(key))
                        .map(this::unit)
                        .orElse("");
    }

    /** A field of numbers over a column, with its unit. */
    public String heading(String key) {
        return projects.rules()
                .flatMap(rules -> rules.findField(key))
                .flatMap(Field::unit)
                .map(unit -> say("project.column.unit_of", field(key), show.unit(unit)))
                .orElseGet(() -> field(key));
    }

    /** A number under such a heading. */
    public String amount(Project project, String key) {
        return project.fields().get(key) instanceof BigDecimal number ? show.exact(number) : say("project.value.none");
    }
}
