package io.tuji.publish.site;

import static io.tuji.publish.site.InventedRelease.edition;
import static io.tuji.publish.site.InventedRelease.indicator;
import static io.tuji.publish.site.InventedRelease.level;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tuji.engine.value.Bound;
import io.tuji.publish.frozen.FrozenIndicator;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorViewTest {

    private final FrozenIndicator before =
            indicator("亿元", level("2022", "80", Bound.EXACT), level("2023", "100", Bound.ABOUT));
    private final FrozenIndicator now = indicator(
            "亿元",
            level("2022", "80.0", Bound.EXACT),
            level("2023", "101", Bound.EXACT),
            level("2024", "110", Bound.EXACT));
    private final Edition first = edition("FB-1", before);
    private final Edition second = edition("FB-2", now);
    private final List<Edition> latestFirst = List.of(second, first);

    @Test
    void aFigureThatDiffersFromTheReleaseBeforeIsARevision() {
        IndicatorView view = IndicatorView.of(second, now, latestFirst, SiteTexts.CHINESE);
        assertThat(view.rows())
                .extracting(
                        row -> row.figure().period(),
                        row -> row.revised().map(Revision::code).orElse("-"))
                .containsExactly(tuple("2024", "-"), tuple("2023", "FB-1"), tuple("2022", "-"));
    }

    @Test
    void anOldReleaseKnowsNothingOfLaterOnes() {
        IndicatorView view = IndicatorView.of(first, before, latestFirst, SiteTexts.CHINESE);
        assertThat(view.rows()).allSatisfy(row -> assertThat(row.revised()).isEmpty());
        assertThat(view.history()).containsExactly(second, first);
    }
}
