package io.tuji.access.internal;

import io.tuji.access.Act;
import io.tuji.access.Right;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import io.tuji.setting.Home;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The token in the home with which a program on this machine reads how the platform fares, and nothing else. */
@Component
class OperatorToken {

    static final String FILE = "metrics.token";

    private static final UserId NO_ACCOUNT = new UserId(0);

    private final byte[] secret;

    OperatorToken(Home home) {
        this.secret =
                home.findSecret(FILE).orElseGet(() -> invent(home)).strip().getBytes(StandardCharsets.US_ASCII);
    }

    private static String invent(Home home) {
        String fresh = TokenSecret.invent().text();
        home.writeSecret(FILE, fresh);
        return fresh;
    }

    Optional<Visitor> find(TokenSecret shown, boolean fromThisMachine) {
        boolean same = MessageDigest.isEqual(secret, shown.text().getBytes(StandardCharsets.US_ASCII));
        return same && fromThisMachine ? Optional.of(operator()) : Optional.empty();
    }

    private static Visitor operator() {
        return new Visitor(
                NO_ACCOUNT,
                Actor.CONSOLE.name(),
                Actor.CONSOLE.name(),
                Optional.empty(),
                Set.of(Role.ADMINISTRATOR),
                Optional.of(new Visitor.Token(FILE, Set.of(new Right("operations", Act.VIEW)))));
    }
}
