package io.tuji.demand.internal;

import io.tuji.demand.ChainNode;
import io.tuji.demand.Need;
import io.tuji.demand.Need.Ending;
import io.tuji.demand.Need.What;
import io.tuji.registry.CompanyId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** A need as the audit keeps it. */
final class NeedFacts {

    private NeedFacts() {}

    static Map<String, String> of(Need need) {
        What what = need.what();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "firm",
                what.firm().company().map(CompanyId::code).orElse(what.firm().name()));
        facts.put("facet", what.facet().name());
        facts.put("node", what.node().map(ChainNode::text).orElse(""));
        facts.put("words", what.words());
        facts.put(
                "amount",
                what.amount()
                        .map(amount -> amount.number().toPlainString() + " " + amount.unit())
                        .orElse(""));
        facts.put("wantedBy", what.wantedBy().map(LocalDate::toString).orElse(""));
        facts.put("heardBy", what.heard().by());
        facts.put("heardOn", what.heard().on().toString());
        facts.put("state", need.state().name());
        facts.put("ended", need.ending().map(NeedFacts::ended).orElse(""));
        return facts;
    }

    /** What met it by code, or why it is no longer sought. */
    static String ended(Ending ending) {
        String resource = ending.resource().map(named -> named.id().code()).orElse("");
        String firm =
                ending.firm().flatMap(met -> met.company()).map(CompanyId::code).orElse("");
        return (resource + " " + firm + " " + ending.words()).strip().replaceAll("  +", " ");
    }
}
