package io.tuji.web.internal;

import io.tuji.web.KeptHtml;
import io.tuji.web.NavigationEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lines of the navigation, which every page shows twice. Templates call it {@code @navigationLines}. */
@Component("navigationLines")
public class NavigationLines {

    private final KeptHtml html;
    private final Areas areas;

    NavigationLines(KeptHtml html, Areas areas) {
        this.html = html;
        this.areas = areas;
    }

    public record Line(NavigationEntry entry, boolean isCurrent) {}

    /** @return elements of a list */
    public String html(List<NavigationEntry> navigation, Look look) {
        return html.of(
                "web/navigation",
                areas.lines(navigation).stream()
                        .map(entry -> new Line(entry, areas.isCurrent(entry, navigation, look)))
                        .toList());
    }
}
