package io.tuji.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.web.NavigationEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that belong together stand under one line of the navigation, as tabs beside each other. */
class AreasTest {

    private static final NavigationEntry HOME = new NavigationEntry("", "nav.home", "/", "grid", 0);
    private static final NavigationEntry LINE = new NavigationEntry("", "nav.line", "/first", "grid", 1);
    private static final NavigationEntry FIRST =
            new NavigationEntry("", "nav.first", "/first", "grid", 1).under("nav.line");
    private static final NavigationEntry SECOND =
            new NavigationEntry("", "nav.second", "/second", "grid", 2, List.of("/beside")).under("nav.line");
    private static final List<NavigationEntry> ALL = List.of(HOME, LINE, FIRST, SECOND);

    private final Areas areas = new Areas();

    private static Look at(String path) {
        return new Look(Language.CHINESE, Theme.AUTO, path, path, "1");
    }

    @Test
    void tabsAreNoLines() {
        assertThat(areas.lines(ALL)).containsExactly(HOME, LINE);
    }

    @Test
    void theLineIsCurrentOnEveryPageOfItsTabs() {
        for (String path : List.of("/first/7", "/second", "/beside/3")) {
            assertThat(areas.isCurrent(LINE, ALL, at(path))).isTrue();
            assertThat(areas.isCurrent(HOME, ALL, at(path))).isFalse();
            assertThat(areas.tabs(ALL, at(path))).containsExactly(FIRST, SECOND);
        }
        assertThat(areas.isCurrent(FIRST, ALL, at("/beside"))).isFalse();
    }

    @Test
    void noTabsStandWhereThePageBelongsToNone() {
        assertThat(areas.tabs(ALL, at("/"))).isEmpty();
        assertThat(areas.tabs(ALL, at("/elsewhere"))).isEmpty();
    }
}
