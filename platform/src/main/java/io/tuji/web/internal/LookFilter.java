package io.tuji.web.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts {@link Look} on every request and answers {@code /look}, the switch of language and theme. It stands before the rules of
 * access, because whoever cannot sign in yet must be able to read the page in the own language.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LookFilter extends OncePerRequestFilter {

    private static final Pattern OWN_ADDRESS = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final String version;
    private final boolean httpsOnly;

    LookFilter(BuildProperties build, @Value("${tuji.https-only}") boolean httpsOnly) {
        this.version = Optional.ofNullable(build.getVersion()).orElseThrow();
        this.httpsOnly = httpsOnly;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("/look".equals(request.getRequestURI())) {
            change(request, response);
            return;
        }
        request.setAttribute(Look.ATTRIBUTE, Look.of(request, version));
        response.addHeader(HttpHeaders.VARY, "HX-Request");
        chain.doFilter(request, response);
    }

    /** Words that it does not know change nothing; the visitor comes back to the page all the same. */
    private void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
        find(request, "language")
                .flatMap(Language::find)
                .ifPresent(language -> keep(response, Look.LANGUAGE_COOKIE, language.tag()));
        find(request, "theme").flatMap(Theme::find).ifPresent(theme -> keep(response, Look.THEME_COOKIE, theme.word()));
        response.sendRedirect(wayBack(request.getParameter("back")));
    }

    private static Optional<String> find(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name));
    }

    private void keep(HttpServletResponse response, String name, String value) {
        ResponseCookie cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .secure(httpsOnly)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Only an address of this platform: a link must not lead a visitor to a foreign page through this one. */
    private static String wayBack(@Nullable String asked) {
        return asked != null && OWN_ADDRESS.matcher(asked).matches() ? asked : "/";
    }
}
