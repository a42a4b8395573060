package io.tuji.zone.internal;

import io.tuji.zone.TeamRequest;
import java.util.Map;

/** A request as the audit keeps it. */
final class TeamRequestFacts {

    private TeamRequestFacts() {}

    static String subject(TeamRequest request) {
        return "project:" + request.subject().code();
    }

    static Map<String, String> of(TeamRequest request) {
        return Map.of(
                "request", Long.toString(request.id()),
                "kind", request.kind().name(),
                "from", request.from().login(),
                "to", request.to().name(),
                "words", request.words(),
                "state", request.state().name());
    }
}
