package io.tuji.web.internal;

import io.tuji.web.NavigationEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lines of the navigation and the tabs that stand under one of them; templates call it {@code @areas}. */
@Component("areas")
public class Areas {

    private static final String HOME = "/";

    public List<NavigationEntry> lines(List<NavigationEntry> navigation) {
        return navigation.stream().filter(entry -> entry.area().isEmpty()).toList();
    }

    /** Those beside the page that is looked at; none where its line has no tabs. */
    public List<NavigationEntry> tabs(List<NavigationEntry> navigation, Look look) {
        return lines(navigation).stream()
                .filter(line -> isCurrent(line, navigation, look))
                .flatMap(line -> tabs(navigation, line).stream())
                .toList();
    }

    /** A line is also current on the pages of its tabs. */
    public boolean isCurrent(NavigationEntry entry, List<NavigationEntry> navigation, Look look) {
        boolean isHere = entry.href().equals(HOME)
                ? look.path().equals(HOME)
                : look.isBelow(entry.href()) || look.isBelowAny(entry.others());
        return isHere || tabs(navigation, entry).stream().anyMatch(tab -> isCurrent(tab, navigation, look));
    }

    private static List<NavigationEntry> tabs(List<NavigationEntry> navigation, NavigationEntry line) {
        return navigation.stream()
                .filter(entry -> entry.area().equals(line.key()))
                .toList();
    }
}
