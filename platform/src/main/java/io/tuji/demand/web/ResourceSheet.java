package io.tuji.demand.web;

import io.tuji.access.Visitor;
import io.tuji.demand.NodeNames;
import io.tuji.demand.Resource;
import io.tuji.demand.Resource.What;
import io.tuji.demand.Resources;
import io.tuji.demand.internal.DemandReach;
import io.tuji.registry.CompanyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Resources as rows of a file that can be brought back; without the column of contacts for whoever may not see persons. */
@Component
class ResourceSheet {

    private static final List<String> COLUMNS = List.of(
            "code",
            "state",
            "group",
            "kind",
            "name",
            "company",
            "holder",
            "outside",
            "offers",
            "forWhom",
            "place",
            "address",
            "validFrom",
            "validTo",
            "saidBy",
            "asOf",
            "nodes");

    private final DemandWords words;
    private final NodeNames nodes;
    private final Resources resources;

    ResourceSheet(DemandWords words, NodeNames nodes, Resources resources) {
        this.words = words;
        this.nodes = nodes;
        this.resources = resources;
    }

    List<String> head(Visitor visitor) {
        List<String> keys = new ArrayList<>(COLUMNS);
        if (DemandReach.seesPersons(visitor)) {
            keys.add("contact");
        }
        return keys.stream()
                .map(key -> words.say("demand.resource.column." + key))
                .toList();
    }

    List<String> row(Resource resource, Visitor visitor) {
        What what = resource.what();
        List<String> row = new ArrayList<>(List.of(
                resource.id().code(),
                words.say("demand.resource.state." + resource.state()),
                words.name(what.kind().chain()),
                words.name(what.kind()),
                what.name(),
                what.holder().company().map(CompanyId::code).orElse(""),
                what.holder().name(),
                what.holder().company().isPresent() ? "" : words.say("demand.yes"),
                what.offers(),
                what.forWhom(),
                words.place(what.place()),
                what.address(),
                what.validFrom().map(LocalDate::toString).orElse(""),
                what.validTo().map(LocalDate::toString).orElse(""),
                what.saidBy(),
                what.asOf().toString(),
                what.nodes().stream().map(nodes::written).collect(Collectors.joining("；"))));
        if (DemandReach.seesPersons(visitor)) {
            row.add(resources.contact(resource.id(), visitor).orElse(""));
        }
        return row;
    }
}
