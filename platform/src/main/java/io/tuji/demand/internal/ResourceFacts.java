package io.tuji.demand.internal;

import io.tuji.demand.ChainNode;
import io.tuji.demand.Resource;
import io.tuji.demand.Resource.What;
import io.tuji.registry.CompanyId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A resource as the audit keeps it. */
final class ResourceFacts {

    /** The field that names a person. */
    static final String CONTACT = "contact";

    private ResourceFacts() {}

    static Map<String, String> of(Resource resource, String contact) {
        What what = resource.what();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("kind", what.kind().name());
        facts.put("name", what.name());
        facts.put(
                "holder",
                what.holder()
                        .company()
                        .map(CompanyId::code)
                        .orElse(what.holder().name()));
        facts.put("offers", what.offers());
        facts.put("place", what.place());
        facts.put("validTo", what.validTo().map(LocalDate::toString).orElse(""));
        facts.put("saidBy", what.saidBy());
        facts.put("asOf", what.asOf().toString());
        facts.put("nodes", what.nodes().stream().map(ChainNode::text).collect(Collectors.joining(" ")));
        facts.put("state", resource.state().name());
        facts.put(CONTACT, contact);
        return facts;
    }
}
