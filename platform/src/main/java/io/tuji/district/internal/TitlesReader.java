package io.tuji.district.internal;

import io.tuji.district.CountedTitle;
import io.tuji.district.FactDefinitions;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.policy.Definitions;
import java.util.List;
import java.util.Optional;

/** Reads titles.yaml: which titles count for which measure. */
final class TitlesReader {

    static final String FILE = "titles.yaml";

    private final Definitions facts;

    TitlesReader(Definitions facts) {
        this.facts = facts;
    }

    Optional<List<CountedTitle>> read(YamlMap map) {
        return Optional.of(map.requiredMaps("counted", this::counted));
    }

    private Optional<CountedTitle> counted(YamlMap map) {
        String measure = map.reference("measure", Family.MEASURE);
        String title = map.id("title");
        map.find("title")
                .filter(cell -> facts.find(FactDefinitions.TITLE + cell.text()).isEmpty())
                .ifPresent(cell -> map.report(PackProblem.REFERENCE_UNKNOWN, cell.place(), "title", cell.text()));
        return map.make(() -> new CountedTitle(measure, title));
    }
}
