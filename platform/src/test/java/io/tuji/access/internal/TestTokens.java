package io.tuji.access.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes real tokens for tests, as the page does. */
@Component
public class TestTokens {

    private final Tokens tokens;

    TestTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    /** A token that reaches all that the person may. */
    public String of(Visitor visitor) {
        return make(visitor, visitor.rights());
    }

    /** @param rights such as {@code registry:VIEW} */
    public String of(Visitor visitor, String... rights) {
        return make(
                visitor,
                Arrays.stream(rights)
                        .map(text -> Right.read(text).orElseThrow())
                        .toList());
    }

    private String make(Visitor visitor, List<Right> rights) {
        return tokens.make(visitor, new TokenForm("test", rights, tokens.today().toString()))
                .secret()
                .orElseThrow();
    }
}
