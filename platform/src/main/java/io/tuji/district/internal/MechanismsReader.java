package io.tuji.district.internal;

import io.tuji.district.Mechanism;
import io.tuji.district.Mechanism.Parts;
import io.tuji.district.Name;
import io.tuji.district.Origin;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.value.Known;
import java.util.List;
import java.util.Optional;

/** Reads mechanisms.yaml. */
final class MechanismsReader {

    private MechanismsReader() {}

    static Optional<Mechanism> read(YamlMap map) {
        String id = map.id("id", Family.MECHANISM);
        Name name = map.name("name");
        var group = map.word("group", Mechanism.Group.class);
        var kind = map.word("kind", Mechanism.Kind.class);
        var lead = map.optional("lead");
        Parts parts = parts(map);
        var rule = map.optional("rule");
        var period = map.optionalPeriod("period");
        Origin origin = map.origin();
        var figures = map.figures(origin.source());
        return map.make(() -> new Mechanism(id, name, group, kind, lead, parts, rule, period, figures, origin));
    }

    private static Parts parts(YamlMap map) {
        Optional<Integer> count =
                map.find("count").map(given -> map.read("count", 0, PackProblem.NUMBER_FORM, Integer::valueOf));
        Optional<Known<List<String>>> items = map.findKnown("items", () -> map.texts("items"));
        Optional<Known<String>> scope = map.findKnown("scope", () -> map.text("scope"));
        Optional<Integer> named = items.flatMap(Known::find).map(List::size);
        if (count.isPresent() && named.isPresent() && !count.equals(named)) {
            map.report(PackProblem.COUNT_UNLIKE, map.cell("count").place(), count.get(), named.get());
        }
        return new Parts(count, items, scope);
    }
}
