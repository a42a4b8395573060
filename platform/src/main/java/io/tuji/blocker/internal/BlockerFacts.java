package io.tuji.blocker.internal;

import io.tuji.blocker.Blocker;
import io.tuji.registry.CompanyId;
import java.util.LinkedHashMap;
import java.util.Map;

/** A blocker as the audit keeps it. */
final class BlockerFacts {

    private BlockerFacts() {}

    static Map<String, String> of(Blocker blocker) {
        Blocker.Standing standing = blocker.standing();
        Map<String, String> facts = new LinkedHashMap<>();
        blocker.subject()
                .project()
                .ifPresent(project -> facts.put("project", project.code().toString()));
        facts.put(
                "firm",
                blocker.subject()
                        .company()
                        .map(CompanyId::code)
                        .orElse(blocker.subject().firm()));
        facts.put("words", blocker.what().words());
        facts.put("details", blocker.what().details());
        facts.put("cause", blocker.what().cause().name());
        facts.put("askedBy", blocker.what().askedBy());
        facts.put("askedOn", blocker.what().askedOn().toString());
        facts.put("state", standing.state().name());
        facts.put("level", standing.level().name());
        facts.put("owner", standing.owner().text());
        facts.put("hard", Boolean.toString(standing.hard()));
        facts.put("round", Integer.toString(standing.round()));
        facts.put("paused", Boolean.toString(standing.isPaused()));
        standing.satisfaction().ifPresent(said -> facts.put("satisfaction", said.name()));
        return facts;
    }
}
