package io.tuji.analysis.internal;

import io.tuji.engine.plan.State;
import io.tuji.engine.plan.analysis.Condition;
import io.tuji.engine.plan.analysis.PaperKind;
import io.tuji.engine.plan.analysis.SentenceRule;
import io.tuji.engine.plan.analysis.Topic.About;
import io.tuji.engine.plan.analysis.Wording;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads the rules of the house; a fault in them is a fault of the house, and stops the platform from starting. */
final class RuleReader {

    private static final Set<String> KEYS = Set.of("id", "section", "about", "level", "slot", "when", "say");

    private final Map<String, Object> file;
    private final Set<String> ids = new HashSet<>();

    private RuleReader(Map<String, Object> file) {
        this.file = file;
    }

    static RuleFile read(InputStream yaml) {
        return new RuleReader(map(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml))).read();
    }

    private RuleFile read() {
        Map<PaperKind.Id, PaperKind> kinds = new EnumMap<>(PaperKind.Id.class);
        map(file.get("kinds")).forEach((id, kind) -> kinds.put(PaperKind.Id.valueOf(id), kind(map(kind), id)));
        List<RuleFile.Group> groups = list(file.get("groups")).stream()
                .map(RuleReader::map)
                .map(group -> new RuleFile.Group(text(group, "id"), text(group, "title"), texts(group, "units")))
                .toList();
        List<SentenceRule> rules =
                list(file.get("rules")).stream().map(rule -> rule(map(rule))).toList();
        requireSections(kinds, rules);
        return new RuleFile(kinds, states("states"), states("floors"), groups, rules);
    }

    private static PaperKind kind(Map<String, Object> kind, String id) {
        List<PaperKind.Section> sections = list(kind.get("sections")).stream()
                .map(RuleReader::map)
                .map(s -> new PaperKind.Section(text(s, "id"), text(s, "title"), s.containsKey("groups")))
                .toList();
        return new PaperKind(PaperKind.Id.valueOf(id), text(kind, "title"), sections);
    }

    private Map<State, String> states(String key) {
        Map<State, String> words = new EnumMap<>(State.class);
        map(file.get(key)).forEach((state, word) -> words.put(State.valueOf(state), word.toString()));
        return words;
    }

    private SentenceRule rule(Map<String, Object> rule) {
        String id = text(rule, "id");
        require(ids.add(id), "twice: " + id);
        require(KEYS.containsAll(rule.keySet()), "unknown key in " + id + ": " + rule.keySet());
        return new SentenceRule(
                id,
                text(rule, "section"),
                About.valueOf(text(rule, "about").toUpperCase(Locale.ROOT)),
                SentenceRule.Level.valueOf(
                        rule.getOrDefault("level", "text").toString().toUpperCase(Locale.ROOT)),
                Optional.ofNullable(rule.get("slot")).map(Object::toString),
                conditions(rule, id),
                Wording.read(text(rule, "say")).orElseThrow(() -> fault("words with digits or braces: " + id)));
    }

    private static List<Condition> conditions(Map<String, Object> rule, String id) {
        List<Condition> read = new ArrayList<>();
        for (String text : texts(rule, "when")) {
            read.add(Condition.read(text).orElseThrow(() -> fault("no condition in " + id + ": " + text)));
        }
        return read;
    }

    private static void requireSections(Map<PaperKind.Id, PaperKind> kinds, List<SentenceRule> rules) {
        for (SentenceRule rule : rules) {
            require(
                    kinds.values().stream()
                            .flatMap(kind -> kind.sections().stream())
                            .anyMatch(section -> section.id().equals(rule.section())),
                    "no section of " + rule.id());
        }
    }

    private static void require(boolean holds, String why) {
        if (!holds) {
            throw fault(why);
        }
    }

    private static IllegalStateException fault(String why) {
        return new IllegalStateException("rules of analyses: " + why);
    }

    private static String text(Map<String, Object> map, String key) {
        Object value = map.get(key);
        require(value != null, "missing " + key + " in " + map);
        return String.valueOf(value);
    }

    private static List<String> texts(Map<String, Object> map, String key) {
        return list(map.getOrDefault(key, List.of())).stream()
                .map(Object::toString)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(@Nullable Object value) {
        return (List<Object>) Objects.requireNonNull(value);
    }
}
