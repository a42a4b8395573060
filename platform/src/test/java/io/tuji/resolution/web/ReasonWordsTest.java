package io.tuji.resolution.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.resolve.Comparison;
import io.tuji.engine.resolve.company.CompanyScheme;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every reason that the engine can give has its words. */
class ReasonWordsTest {

    private final ResourceBundle words = ResourceBundle.getBundle("messages.resolution", Locale.ROOT);

    @Test
    void everyLevelOfEveryComparisonHasWords() {
        for (Comparison comparison : CompanyScheme.SCHEME.comparisons()) {
            IntStream.rangeClosed(1, comparison.differs())
                    .mapToObj(level -> "resolve.company." + comparison.name() + "." + comparison.levelName(level))
                    .forEach(key -> assertThat(words.containsKey(key)).as(key).isTrue());
        }
    }
}
