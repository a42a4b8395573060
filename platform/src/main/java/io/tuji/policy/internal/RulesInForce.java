package io.tuji.policy.internal;

import io.tuji.district.FactDefinitions;
import io.tuji.district.PolicyFile;
import io.tuji.engine.policy.Catalogue;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Rules;
import io.tuji.engine.value.Problems;
import io.tuji.policy.PolicyEdition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The editions in force, read once for as long as none changes. */
@Component
class RulesInForce {

    /** @param mark one word for all editions in force */
    record InForce(String mark, Map<String, PolicyFile> files, Catalogue catalogue) {}

    private static final InForce NOTHING = new InForce("", Map.of(), new Catalogue(List.of()));

    private final PolicyEditionStore editions;
    private final FactDefinitions facts;
    private volatile InForce known = NOTHING;

    RulesInForce(PolicyEditionStore editions, FactDefinitions facts) {
        this.editions = editions;
        this.facts = facts;
    }

    InForce get() {
        String mark = editions.mark();
        InForce before = known;
        if (before.mark().equals(mark)) {
            return before;
        }
        InForce now = read(mark, editions.inForce());
        known = now;
        return now;
    }

    /** An edition that the list of facts no longer bears is left out, and so says nothing of anyone. */
    private InForce read(String mark, List<PolicyEdition> inForce) {
        Map<String, PolicyFile> files = new LinkedHashMap<>();
        inForce.forEach(edition -> read(edition, new Problems()).ifPresent(file -> files.put(edition.policy(), file)));
        return new InForce(mark, files, catalogue(files));
    }

    static Catalogue catalogue(Map<String, PolicyFile> files) {
        return new Catalogue(files.values().stream().map(PolicyFile::policy).toList());
    }

    Optional<PolicyFile> read(PolicyEdition edition, Problems problems) {
        return PolicyFile.read(edition.policy(), edition.text(), definitions(), problems);
    }

    Definitions definitions() {
        return facts.definitions();
    }

    Rules rules(Catalogue catalogue, Occasion occasion) {
        return new Rules(catalogue.inForce(occasion), definitions(), occasion);
    }
}
