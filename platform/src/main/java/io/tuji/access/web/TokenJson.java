package io.tuji.access.web;

import io.tuji.access.Right;
import io.tuji.access.internal.ApiToken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A token for programs; its secret is in nobody's hands but its person's. */
record TokenJson(
        String id,
        String login,
        String name,
        List<String> scope,
        ApiToken.State state,
        Instant createdAt,
        LocalDate endsOn,
        Optional<LocalDate> lastUsedOn) {

    static TokenJson of(ApiToken token, LocalDate today) {
        return new TokenJson(
                Long.toString(token.id()),
                token.login(),
                token.name(),
                token.scope().stream().map(Right::text).toList(),
                token.state(today),
                token.createdAt(),
                token.endsOn(),
                token.lastUsedOn());
    }
}
