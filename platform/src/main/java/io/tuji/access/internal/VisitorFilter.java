package io.tuji.access.internal;

import io.tuji.access.Right;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.web.NavigationEntry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the visitor anew at every request, so that a right taken away is gone at once, and ends sessions that the account has left
 * behind. Templates find {@code visitor} and {@code navigation}.
 */
class VisitorFilter extends OncePerRequestFilter {

    static final String VISITOR = "visitor";
    private static final String NAVIGATION = "navigation";
    private static final String MUST_CHANGE = VisitorFilter.class.getName() + ".mustChange";

    private final AccountStore accounts;
    private final List<NavigationEntry> entries;
    private final RequestMatcher assets;

    VisitorFilter(AccountStore accounts, List<NavigationEntry> entries, RequestMatcher assets) {
        this.accounts = accounts;
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::href))
                .toList();
        this.assets = assets;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return assets.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof SignedInPerson person) {
            accounts.find(new UserId(person.id()))
                    .filter(account -> account.generation() == person.generation())
                    .ifPresentOrElse(account -> admit(request, account), () -> end(request));
        }
        chain.doFilter(request, response);
    }

    private void admit(HttpServletRequest request, Account account) {
        Visitor visitor = account.visitor();
        request.setAttribute(VISITOR, visitor);
        request.setAttribute(MUST_CHANGE, account.mustChange());
        request.setAttribute(NAVIGATION, account.mustChange() ? List.of() : navigationOf(visitor));
    }

    /** An entry of no module is for everybody who is signed in. */
    private List<NavigationEntry> navigationOf(Visitor visitor) {
        return entries.stream()
                .filter(e -> e.module().isEmpty() || visitor.may(Right.view(e.module())))
                .toList();
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static Optional<Visitor> visitorOf(HttpServletRequest request) {
        return Optional.ofNullable((Visitor) request.getAttribute(VISITOR));
    }

    static boolean mustChange(HttpServletRequest request) {
        return Boolean.TRUE.equals(request.getAttribute(MUST_CHANGE));
    }
}
