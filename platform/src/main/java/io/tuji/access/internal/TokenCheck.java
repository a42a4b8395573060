package io.tuji.access.internal;

import io.tuji.access.Visitor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides on a token at each request: what its person may do now and what the token reaches, both. */
@Component
class TokenCheck {

    /** Who the token lets in, or why nobody. */
    sealed interface Verdict {

        record Admitted(Visitor visitor, long token) implements Verdict {}

        record Refused(AccessProblem why, List<Object> arguments) implements Verdict {}
    }

    private final TokenStore store;
    private final AccountStore accounts;
    private final AddressBrake brake;
    private final Clock clock;

    /** The brake is one of its own: a forgotten program must not keep the people of its office from signing in. */
    TokenCheck(TokenStore store, AccountStore accounts, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.brake = new AddressBrake(clock);
        this.clock = clock;
    }

    @Transactional
    public Verdict check(TokenSecret secret, String address) {
        if (brake.isHeld(address)) {
            return refuse(AccessProblem.TOKENS_GUESSED);
        }
        Optional<ApiToken> token = secret.isWellFormed() ? store.find(secret) : Optional.empty();
        if (token.isEmpty()) {
            brake.countFailure(address);
            return refuse(AccessProblem.TOKEN_UNKNOWN);
        }
        return check(token.get());
    }

    private Verdict check(ApiToken token) {
        LocalDate today = LocalDate.now(clock);
        return switch (token.state(today)) {
            case REVOKED -> refuse(AccessProblem.TOKEN_REVOKED);
            case ENDED -> refuse(AccessProblem.TOKEN_ENDED, token.endsOn());
            case VALID ->
                accounts.find(token.person())
                        .map(account -> admit(token, account, today))
                        .orElseGet(() -> refuse(AccessProblem.TOKEN_WITHOUT_PERSON));
        };
    }

    private Verdict admit(ApiToken token, Account account, LocalDate today) {
        if (account.mustChange()) {
            return refuse(AccessProblem.TOKEN_AWAITS_PASSWORD);
        }
        store.used(token.id(), today);
        Visitor visitor = account.visitor().through(new Visitor.Token(token.auditName(), new HashSet<>(token.scope())));
        return new Verdict.Admitted(visitor, token.id());
    }

    private static Verdict refuse(AccessProblem why, Object... arguments) {
        return new Verdict.Refused(why, List.of(arguments));
    }
}
