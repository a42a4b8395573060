package io.tuji.district.internal;

import io.tuji.district.Name;
import io.tuji.district.PromotionRules;
import io.tuji.district.PromotionRules.Choice;
import io.tuji.district.PromotionRules.Counted;
import io.tuji.district.PromotionRules.Exit;
import io.tuji.district.PromotionRules.Field;
import io.tuji.district.PromotionRules.Kind;
import io.tuji.district.PromotionRules.Leaving;
import io.tuji.district.PromotionRules.Pausing;
import io.tuji.district.PromotionRules.Way;
import io.tuji.district.PromotionRules.Zone;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.promotion.Ask;
import io.tuji.engine.promotion.Condition;
import io.tuji.engine.promotion.Evidence;
import io.tuji.engine.promotion.Mover;
import io.tuji.engine.promotion.Pipeline;
import io.tuji.engine.promotion.Stage;
import io.tuji.engine.promotion.Stage.Days;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Unit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads promotion.yaml. Stages are written once, with what they ask for, and pipelines name them in their order. */
final class PromotionReader {

    static final String FILE = PromotionRules.FILE;

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private final Map<String, Name> names = new HashMap<>();

    Optional<PromotionRules> read(YamlMap map) {
        int version = whole(map, "version");
        String source = map.reference("source", Family.SOURCE);
        map.requiredMaps("fields", this::field);
        map.requiredMaps("stages", this::stage);
        List<Way> ways = map.requiredMaps("pipelines", this::way);
        List<Exit> exits = map.requiredMaps("exits", PromotionReader::exit);
        List<Zone> zones = map.maps("zones", PromotionReader::zone);
        int claimDays = whole(map, "claim_days");
        int contactDays = whole(map, "contact_days");
        Pausing pausing = map.optionalMap("pauses", PromotionReader::pausing).orElse(Pausing.STANDARD);
        int poolDays = whole(map, "pool_days");
        List<Counted> counted = map.maps("counted", this::counted);
        return map.make(() -> new PromotionRules(
                version,
                source,
                List.copyOf(fields.values()),
                names,
                ways,
                exits,
                zones,
                claimDays,
                contactDays,
                pausing,
                poolDays,
                counted));
    }

    private static int whole(YamlMap map, String key) {
        return map.read(key, 1, PackProblem.NUMBER_FORM, Integer::valueOf);
    }

    private Optional<Field> field(YamlMap map) {
        String key = map.id("key");
        Kind kind = map.word("kind", Kind.class);
        Name name = map.name("name");
        Optional<Unit> unit = map.find("unit").map(given -> map.unit("unit"));
        List<Choice> choices = map.maps("choices", PromotionReader::choice);
        if ((kind == Kind.CHOICE) == choices.isEmpty()) {
            map.report(PackProblem.HALF_A_PAIR, map.place().atField("choices"), "kind", "choices");
        }
        Optional<Field> field = map.make(() -> new Field(key, kind, name, unit, choices));
        field.ifPresent(read -> once(map, key, fields.putIfAbsent(key, read)));
        return field;
    }

    private static void once(YamlMap map, String key, Object before) {
        if (before != null) {
            map.report(PackProblem.KEY_TWICE, map.place(), key);
        }
    }

    private static Optional<Choice> choice(YamlMap map) {
        String id = map.id("id");
        Name name = map.name("name");
        return map.make(() -> new Choice(id, name));
    }

    private Optional<Stage> stage(YamlMap map) {
        String id = map.id("id");
        Name name = map.name("name");
        List<Ask> asks = map.cells("asks").stream()
                .flatMap(cell -> ask(cell, map).stream())
                .toList();
        Mover mover = map.optionalWord("mover", Mover.class).orElse(Mover.MEMBER);
        Optional<Days> days = map.optionalMap("days", PromotionReader::days);
        Optional<Stage> stage = map.make(() -> new Stage(id, asks, mover, days));
        stage.ifPresent(read -> {
            once(map, id, stages.putIfAbsent(id, read));
            names.put(id, name);
        });
        return stage;
    }

    /** {@code key}, or {@code key if other = value}. */
    private Optional<Ask> ask(Cell cell, YamlMap map) {
        String[] parts = cell.text().split("\\s+if\\s+", 2);
        Optional<Condition> when = parts.length == 1 ? Optional.empty() : Condition.read(parts[1]);
        boolean isKnown =
                fields.containsKey(parts[0]) || Evidence.find(parts[0]).isPresent();
        if (!isKnown || (parts.length == 2 && when.filter(this::isAnswered).isEmpty())) {
            map.report(PackProblem.REFERENCE_UNKNOWN, cell.place(), "asks", cell.text());
            return Optional.empty();
        }
        return Optional.of(new Ask(parts[0], when));
    }

    private boolean isAnswered(Condition condition) {
        return fields.containsKey(condition.key());
    }

    private static Optional<Days> days(YamlMap map) {
        int yellow = whole(map, "yellow");
        int red = whole(map, "red");
        int due = whole(map, "due");
        if (yellow < 0 || yellow > red || red > due) {
            map.report(PackProblem.RULES_CONTRADICT, map.place());
        }
        return map.make(() -> new Days(yellow, red, due));
    }

    private Optional<Way> way(YamlMap map) {
        String id = map.id("id");
        Name name = map.name("name");
        List<Stage> own = map.cells("stages").stream()
                .flatMap(cell -> named(cell, map).stream())
                .distinct()
                .toList();
        if (own.isEmpty()) {
            map.report(PackProblem.KEY_MISSING, map.place().atField("stages"), "stages");
        }
        return map.make(() -> new Way(new Pipeline(id, own), name));
    }

    private Optional<Stage> named(Cell cell, YamlMap map) {
        Optional<Stage> stage = Optional.ofNullable(stages.get(cell.text()));
        if (stage.isEmpty()) {
            map.report(PackProblem.REFERENCE_UNKNOWN, cell.place(), "stages", cell.text());
        }
        return stage;
    }

    private static Optional<Exit> exit(YamlMap map) {
        Leaving leaving = map.word("leaving", Leaving.class);
        List<Choice> reasons = map.requiredMaps("reasons", PromotionReader::choice);
        return map.make(() -> new Exit(leaving, reasons));
    }

    private static Optional<Pausing> pausing(YamlMap map) {
        int mostDays = whole(map, "days");
        if (mostDays < 1) {
            map.report(PackProblem.RULES_CONTRADICT, map.place());
        }
        List<Choice> reasons = map.maps("reasons", PromotionReader::choice);
        return map.make(() -> new Pausing(mostDays, reasons));
    }

    private static Optional<Zone> zone(YamlMap map) {
        String id = map.id("id");
        Name name = map.name("name");
        Known<String> lead = map.known("lead", map::text);
        Known<List<String>> scope =
                map.<List<String>>findKnown("scope", () -> map.texts("scope")).orElseGet(map::undefined);
        return map.make(() -> new Zone(id, name, lead, scope));
    }

    private Optional<Counted> counted(YamlMap map) {
        String measure = map.reference("measure", Family.MEASURE);
        Cell stage = map.cell("stage");
        named(stage, map);
        Optional<Condition> when = map.find("when").flatMap(cell -> {
            Optional<Condition> condition = Condition.read(cell.text()).filter(this::isAnswered);
            if (condition.isEmpty()) {
                map.report(PackProblem.REFERENCE_UNKNOWN, cell.place(), "when", cell.text());
            }
            return condition;
        });
        return map.make(() -> new Counted(measure, stage.text(), when));
    }
}
