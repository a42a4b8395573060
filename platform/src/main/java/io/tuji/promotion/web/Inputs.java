package io.tuji.promotion.web;

import io.tuji.chain.Chains;
import io.tuji.chain.Edition;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.Places;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Field;
import io.tuji.engine.promotion.Evidence;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.promotion.internal.ProjectText;
import io.tuji.promotion.internal.PromotionProblem;
import io.tuji.promotion.web.Input.Clash;
import io.tuji.promotion.web.Input.Group;
import io.tuji.promotion.web.Input.Option;
import io.tuji.promotion.web.Input.Type;
import io.tuji.web.Show;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the fields of forms from what the pack declares and what every project has. */
@Component
class Inputs {

    /** What people tell in a form of the project itself, by what a gate asks for. */
    private static final Map<Evidence, List<String>> OWN = Map.of(
            Evidence.FIRM, List.of(ProjectText.COMPANY, ProjectText.UNREGISTERED),
            Evidence.AIM, List.of(ProjectText.AIM),
            Evidence.REGISTRATION, List.of(ProjectText.COMPANY, ProjectText.UNREGISTERED),
            Evidence.NEXT_STEP, List.of(ProjectText.NEXT_STEP, ProjectText.NEXT_ON),
            Evidence.SPACE, List.of(ProjectText.SPACE_PLACE, ProjectText.SPACE_WORDS));

    private final ProjectWords words;
    private final Chains chains;
    private final District district;
    private final Show show;

    Inputs(ProjectWords words, Chains chains, District district, Show show) {
        this.words = words;
        this.chains = chains;
        this.district = district;
        this.show = show;
    }

    /**
     * What the form is about.
     *
     * @param project empty while there is none
     * @param typed what was typed and refused, over what stands
     */
    record Ground(
            PromotionRules rules, Optional<Project> project, Map<String, String> typed, Collection<Problem> problems) {

        static Ground of(PromotionRules rules, Project project) {
            return new Ground(rules, Optional.of(project), Map.of(), List.of());
        }
    }

    /** Under which keys people tell in a form what a gate asks for; empty of what another part of the platform tells. */
    static List<String> keys(String asked, PromotionRules rules) {
        if (rules.findField(asked).isPresent()) {
            return List.of(asked);
        }
        return Evidence.find(asked).map(Inputs::fields).orElse(List.of());
    }

    static List<String> fields(Evidence evidence) {
        return OWN.getOrDefault(evidence, List.of());
    }

    List<Input> of(Collection<String> keys, Ground ground) {
        return keys.stream().map(key -> of(key, ground)).toList();
    }

    Input of(String key, Ground ground) {
        String original =
                ground.project().map(project -> standing(project, key)).orElse("");
        Optional<Field> field = ground.rules().findField(key);
        return new Input(
                key,
                words.field(key),
                field.map(Inputs::type).orElseGet(() -> standard(key)),
                ground.typed().getOrDefault(key, original),
                original,
                field.flatMap(Field::unit).map(show::unit).orElse(""),
                field.map(this::choices).orElseGet(() -> options(key, ground.rules())),
                clash(key, ground));
    }

    /** One field takes code or name of the firm. */
    static String standing(Project project, String key) {
        String text = ProjectText.of(project, key);
        return key.equals(ProjectText.COMPANY) && text.isEmpty() ? ProjectText.of(project, ProjectText.FIRM) : text;
    }

    private Optional<Clash> clash(String key, Ground ground) {
        return ground.problems().stream()
                .filter(problem -> problem.code().equals(PromotionProblem.CHANGED_MEANWHILE.code()))
                .filter(problem -> problem.place().field().equals(Optional.of(key)))
                .map(problem -> new Clash(
                        words.value(key, problem.arguments().get(1)),
                        problem.arguments().get(2)))
                .findFirst();
    }

    private static Type type(Field field) {
        return switch (field.kind()) {
            case TEXT -> Type.TEXT;
            case YES_NO -> Type.YES_NO;
            case NUMBER -> Type.NUMBER;
            case DAY -> Type.DAY;
            case CHOICE -> Type.CHOICE;
        };
    }

    private static Type standard(String key) {
        return switch (key) {
            case ProjectText.COMPANY -> Type.FIRM;
            case ProjectText.UNREGISTERED -> Type.TICK;
            case ProjectText.AIM, ProjectText.ZONE, ProjectText.SPACE_PLACE -> Type.CHOICE;
            case ProjectText.NEXT_ON -> Type.DAY;
            default -> Type.LINE;
        };
    }

    private List<Group> choices(Field field) {
        return List.of(Group.plain(field.choices().stream()
                .map(choice -> new Option(choice.id(), words.name(choice.name())))
                .toList()));
    }

    private List<Group> options(String key, PromotionRules rules) {
        return switch (key) {
            case ProjectText.AIM -> chains.list().stream().map(this::nodes).toList();
            case ProjectText.ZONE ->
                List.of(Group.plain(rules.zones().stream()
                        .map(zone -> new Option(zone.id(), words.name(zone.name())))
                        .toList()));
            case ProjectText.SPACE_PLACE ->
                district.find().map(DistrictPack::places).map(this::places).orElse(List.of());
            default -> List.of();
        };
    }

    private Group nodes(Edition edition) {
        String chain = edition.chain().id();
        String name = words.words(edition.chain().name());
        Stream<Option> whole = Stream.of(new Option(chain, words.say("project.aim.whole", name)));
        Stream<Option> each = edition.chain().nodes().stream()
                .map(node -> new Option(chain + ":" + node.id(), words.words(node.name())));
        return new Group(name, Stream.concat(whole, each).toList());
    }

    private List<Group> places(Places places) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                words.say("project.place.subdistricts"),
                places.subdistricts().stream()
                        .map(one -> new Option(one.code(), words.name(one.name())))
                        .toList()));
        places.layers()
                .forEach(layer -> groups.add(new Group(
                        words.name(layer.name()),
                        layer.areas().stream()
                                .map(area -> new Option(area.id(), words.name(area.name())))
                                .toList())));
        groups.add(new Group(
                words.say("project.place.sites"),
                places.sites().stream()
                        .map(site -> new Option(site.id(), words.name(site.name())))
                        .toList()));
        return groups.stream().filter(group -> !group.options().isEmpty()).toList();
    }
}
