package io.tuji.web.internal;

import io.tuji.web.NavigationEntry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * The lines of the navigation as every page shows them, twice: rendered once for each language, each choice of lines and each current one,
 * because they were a quarter of what a page costs. Templates call it {@code @navigationLines}.
 */
@Component("navigationLines")
public class NavigationLines {

    private static final int MOST = 1_000;

    private final ITemplateEngine engine;
    private final Areas areas;
    private final Map<Key, String> rendered = new ConcurrentHashMap<>();

    NavigationLines(ITemplateEngine engine, Areas areas) {
        this.engine = engine;
        this.areas = areas;
    }

    public record Line(NavigationEntry entry, boolean isCurrent) {}

    private record Key(Locale language, List<Line> lines) {}

    /** @return elements of a list */
    public String html(List<NavigationEntry> navigation, Look look) {
        List<Line> lines = areas.lines(navigation).stream()
                .map(entry -> new Line(entry, areas.isCurrent(entry, navigation, look)))
                .toList();
        if (rendered.size() >= MOST) {
            rendered.clear();
        }
        return rendered.computeIfAbsent(new Key(LocaleContextHolder.getLocale(), lines), this::render);
    }

    private String render(Key key) {
        return engine.process(
                "web/frame", Set.of("entries"), new Context(key.language(), Map.of("lines", key.lines())));
    }
}
