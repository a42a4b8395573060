package io.tuji.access.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Decides on login and password. Unknown login, wrong password and locked account get one answer after one length of time, so that
 * nobody learns who has an account.
 */
@Component
class SignIn implements AuthenticationProvider {

    private static final int LONGEST_INPUT = 200;

    private final SignInAttempts attempts;
    private final Passwords passwords;
    private final AddressBrake brake;

    SignIn(SignInAttempts attempts, Passwords passwords, AddressBrake brake) {
        this.attempts = attempts;
        this.passwords = passwords;
        this.brake = brake;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String address = asked.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "local";
        if (brake.isHeld(address)) {
            throw new LockedException("too many failures from this address");
        }
        String password = String.valueOf(asked.getCredentials());
        Optional<Attempt> attempt = password.length() > LONGEST_INPUT
                ? Optional.empty()
                : attempts.begin(asked.getName().strip());
        return attempt.filter(a -> fits(password, a))
                .map(a -> accept(a, address))
                .orElseThrow(() -> refuse(attempt, password, address));
    }

    private boolean fits(String password, Attempt attempt) {
        return attempt.allowed() && passwords.fits(password, attempt.hash());
    }

    private Authentication accept(Attempt attempt, String address) {
        attempts.succeeded(attempt, address);
        return UsernamePasswordAuthenticationToken.authenticated(attempt.person(), null, List.of());
    }

    private BadCredentialsException refuse(Optional<Attempt> attempt, String password, String address) {
        if (attempt.filter(Attempt::allowed).isEmpty() && password.length() <= LONGEST_INPUT) {
            passwords.pretend(password);
        }
        brake.countFailure(address);
        attempts.failed(attempt, address);
        return new BadCredentialsException("refused");
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
