package io.tuji.lead.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.lead.Lead;
import io.tuji.registry.CompanyId;
import java.util.Map;

/** A lead as the audit keeps it. */
final class LeadFacts {

    private LeadFacts() {}

    static Map<String, String> of(Lead lead) {
        return Map.of(
                "company", lead.subject().company().map(CompanyId::code).orElse(""),
                "firm", lead.subject().firm(),
                "chain", lead.subject().chain(),
                "node", lead.subject().node(),
                "source", lead.source().name(),
                "owner", lead.owner().login(),
                "unit",
                        lead.owner()
                                .unit()
                                .map(OrgUnitId::value)
                                .map(Object::toString)
                                .orElse(""),
                "state", lead.state().name(),
                "dropped", lead.dropped().map(Enum::name).orElse(""));
    }
}
