package io.tuji.access.internal;

import io.tuji.access.Visitor;
import io.tuji.access.internal.TokenCheck.Verdict;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets the holder of a token in; whoever shows none goes on as nobody, whoever shows a bad one is told why. */
class TokenFilter extends OncePerRequestFilter {

    static final String TOKEN = TokenFilter.class.getName() + ".token";

    private static final String BEARER = "Bearer ";

    private final TokenCheck check;
    private final Optional<OperatorToken> operator;
    private final TokenRefusals refusals;

    /** @param operator where the token of the home counts too */
    TokenFilter(TokenCheck check, Optional<OperatorToken> operator, TokenRefusals refusals) {
        this.check = check;
        this.operator = operator;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = String.valueOf(request.getHeader(HttpHeaders.AUTHORIZATION));
        boolean shown = header.regionMatches(true, 0, BEARER, 0, BEARER.length());
        if (!shown
                || admits(
                        request,
                        response,
                        new TokenSecret(header.substring(BEARER.length()).strip()))) {
            chain.doFilter(request, response);
        }
    }

    private boolean admits(HttpServletRequest request, HttpServletResponse response, TokenSecret secret)
            throws IOException {
        Optional<Visitor> known = operator.flatMap(o -> o.find(secret, isLoopback(request)));
        if (known.isPresent()) {
            admit(request, known.get());
            return true;
        }
        Verdict verdict = check.check(secret, request.getRemoteAddr());
        if (verdict instanceof Verdict.Refused refused) {
            refusals.refuse(request, response, refused);
            return false;
        }
        Verdict.Admitted admitted = (Verdict.Admitted) verdict;
        request.setAttribute(TOKEN, admitted.token());
        admit(request, admitted.visitor());
        return true;
    }

    private static void admit(HttpServletRequest request, Visitor visitor) {
        request.setAttribute(VisitorFilter.VISITOR, visitor);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(visitor.login(), null, List.of()));
        SecurityContextHolder.setContext(context);
    }

    private static boolean isLoopback(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (IOException e) {
            return false;
        }
    }
}
