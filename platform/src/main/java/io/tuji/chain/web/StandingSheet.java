package io.tuji.chain.web;

import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.chain.ChainStanding;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.health.Gap;
import io.tuji.engine.chain.health.Health;
import io.tuji.engine.chain.health.Tally;
import io.tuji.web.ListFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The health of a chain as a sheet, a row a node, with every number that led to a state. */
@Component
class StandingSheet {

    private static final List<String> COLUMNS = List.of(
            "stage",
            "node",
            "state",
            "act",
            "here",
            "national",
            "verified",
            "quotient",
            "demand",
            "settle",
            "chokepoint");

    private final ChainWords words;
    private final ExportNotes notes;

    StandingSheet(ChainWords words, ExportNotes notes) {
        this.words = words;
        this.notes = notes;
    }

    ListFile file(ChainStanding standing) {
        return new ListFile(
                words.text(standing.edition().chain().name()),
                COLUMNS.stream()
                        .map(column -> words.say("chain.column." + column))
                        .toList());
    }

    /** Writes down who takes it before it leaves. */
    ListFile.Rows rows(ChainStanding standing, Visitor visitor, String format) {
        notes.note(
                visitor.actor(),
                "chain.export",
                "chain:" + standing.edition().chain().id(),
                Map.of("format", format, "part", standing.part().orElse("")));
        return rows -> standing.edition().chain().nodes().forEach(node -> rows.accept(row(standing, node)));
    }

    private List<String> row(ChainStanding standing, Node node) {
        Health health = standing.of(node.id());
        return List.of(
                words.text(words.stage(standing.edition().chain(), node)),
                words.text(node.name()),
                words.state(health.state()),
                health.state().act().map(act -> words.say("chain.act." + act)).orElse(""),
                count(health.here(), Tally::firms),
                count(health.nation(), Tally::firms),
                count(health.nation(), Tally::verified),
                health.quotient().map(words::quotient).orElse(""),
                words.names(standing, health.demand()),
                Stream.of(health.gaps())
                        .flatMap(List<Gap>::stream)
                        .map(words::gap)
                        .collect(Collectors.joining("；")),
                node.chokepoint().map(words::basis).orElse(""));
    }

    private static String count(Optional<Tally> tally, ToIntFunction<Tally> of) {
        return tally.map(of::applyAsInt).map(String::valueOf).orElse("");
    }
}
