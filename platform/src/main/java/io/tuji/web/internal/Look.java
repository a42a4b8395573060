package io.tuji.web.internal;

import io.tuji.web.ApiPath;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * How the visitor wants pages to look, kept in two cookies; every template finds it as {@code look}.
 *
 * @param here the address of the page, to come back to after a switch
 * @param path of the page, also of one that answers what was sent
 * @param version of the platform
 */
public record Look(Language language, Theme theme, String here, String path, String version) {

    static final String ATTRIBUTE = "look";
    static final String LANGUAGE_COOKIE = "tuji.lang";
    static final String THEME_COOKIE = "tuji.theme";

    static Look of(HttpServletRequest request, String version) {
        return new Look(
                languageOf(request),
                cookie(request, THEME_COOKIE).flatMap(Theme::find).orElse(Theme.AUTO),
                addressOf(request),
                request.getRequestURI(),
                version);
    }

    /** A person has chosen once; a program says it with each request. */
    private static Language languageOf(HttpServletRequest request) {
        return ApiPath.holds(request)
                ? Language.accepted(request)
                : cookie(request, LANGUAGE_COOKIE).flatMap(Language::find).orElse(Language.CHINESE);
    }

    /** Where the link that changes the language leads. */
    public String languageLink(Language wanted) {
        return link("language", wanted.tag());
    }

    public String themeLink(Theme wanted) {
        return link("theme", wanted.word());
    }

    public List<Theme> themes() {
        return List.of(Theme.values());
    }

    /** True on the page at the given address and on those below it. */
    public boolean isBelow(String address) {
        return path.equals(address) || path.startsWith(address + "/");
    }

    public boolean isBelowAny(List<String> addresses) {
        return addresses.stream().anyMatch(this::isBelow);
    }

    private String link(String name, String value) {
        return UriComponentsBuilder.fromPath("/look")
                .queryParam(name, "{value}")
                .queryParam("back", "{back}")
                .encode()
                .buildAndExpand(value, here)
                .toUriString();
    }

    /** What came by POST cannot be asked again, so the way back leads to the first page. */
    private static String addressOf(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) {
            return "/";
        }
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(c -> c.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
