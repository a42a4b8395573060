package io.tuji.demand.web;

import io.tuji.demand.Need;
import io.tuji.demand.Need.What;
import io.tuji.demand.NodeNames;
import io.tuji.registry.CompanyId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Needs as rows of a file, in columns in which a file can be brought back. */
@Component
class NeedSheet {

    private static final List<String> COLUMNS = List.of(
            "code",
            "state",
            "company",
            "firm",
            "unregistered",
            "facet",
            "words",
            "details",
            "chain",
            "node",
            "amount",
            "unit",
            "wantedBy",
            "heardBy",
            "heardOn",
            "heardFrom",
            "ended");

    private final DemandWords words;
    private final NodeNames nodes;

    NeedSheet(DemandWords words, NodeNames nodes) {
        this.words = words;
        this.nodes = nodes;
    }

    List<String> head() {
        return COLUMNS.stream().map(key -> words.say("demand.column." + key)).toList();
    }

    List<String> row(Need need) {
        What what = need.what();
        return List.of(
                need.id().code(),
                words.say("demand.state." + need.state()),
                what.firm().company().map(CompanyId::code).orElse(""),
                what.firm().name(),
                what.firm().company().isPresent() ? "" : words.say("demand.yes"),
                words.name(what.facet()),
                what.words(),
                what.details(),
                what.node().map(node -> nodes.chain(node.chain())).orElse(""),
                what.node().map(nodes::node).orElse(""),
                what.amount().map(amount -> amount.number().toPlainString()).orElse(""),
                what.amount().map(amount -> words.name(amount.unit())).orElse(""),
                what.wantedBy().map(LocalDate::toString).orElse(""),
                what.heard().by(),
                what.heard().on().toString(),
                what.heard().from(),
                need.ending().map(this::ended).orElse(""));
    }

    /** What met it, or why it is no longer sought. */
    String ended(Need.Ending ending) {
        String resource = ending.resource()
                .map(named -> named.id().code() + " " + named.name())
                .orElse("");
        String firm =
                ending.firm().map(met -> words.codeOf(met) + " " + met.name()).orElse("");
        return (resource + " " + firm + " " + ending.words()).strip().replaceAll("  +", " ");
    }
}
