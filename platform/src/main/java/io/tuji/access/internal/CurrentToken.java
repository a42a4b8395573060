package io.tuji.access.internal;

import io.tuji.access.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The token that the present request shows. */
@Component
public class CurrentToken {

    private final Tokens tokens;

    CurrentToken(Tokens tokens) {
        this.tokens = tokens;
    }

    public Optional<ApiToken> find(HttpServletRequest request, Visitor visitor) {
        return Optional.ofNullable((Long) request.getAttribute(TokenFilter.TOKEN))
                .flatMap(id -> tokens.findOwn(visitor, id));
    }
}
