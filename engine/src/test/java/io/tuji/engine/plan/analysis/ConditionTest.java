package io.tuji.engine.plan.analysis;

import static io.tuji.engine.plan.analysis.Facts.fact;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.plan.analysis.Fact.Kind;
import io.tuji.engine.plan.analysis.Topic.About;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {

    private static final Topic TOPIC = Topic.of(About.INDICATOR, "firms")
            .fact("growth", fact(Kind.GROWTH, "3", "%"))
            .put("name", Term.name("企业"))
            .mark("BEHIND")
            .topic();

    @ParameterizedTest
    @CsvSource({
        "growth, true",
        "BEHIND, true",
        "!growth, false",
        "!BEHIND, false",
        "AHEAD, false",
        "!AHEAD, true",
        "growth > 3, false",
        "growth >= 3, true",
        "growth = 3, true",
        "growth = 2, false",
        "growth <= 3, true",
        "growth < 3, false",
        "growth < 3.01, true",
        "growth > -1, true",
        "lead > 0, false",
        "lead <= 0, false",
        "name = 0, false",
        "AHEAD | BEHIND, true",
        "AHEAD | growth < 0, false"
    })
    void holdsOrNot(String text, boolean holds) {
        assertThat(Condition.read(text).orElseThrow().holds(TOPIC)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "growth ! 3", "growth > x", "growth > 3 and lead", "AHEAD |", "增速"})
    void refusesWhatIsNoCondition(String text) {
        assertThat(Condition.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "共3项", "{Growth}", "{growth", "全角３", "{}"})
    void wordsHoldNoNumberAndNoOpenPlaceholder(String text) {
        assertThat(Wording.read(text)).isEmpty();
    }

    @Test
    void wordsAndPlaceholdersAreTakenApart() {
        assertThat(Wording.read("{name}降{growth.size}。").orElseThrow().parts())
                .extracting(part -> part.term().orElse(part.words()) + part.isSize())
                .containsExactly("namefalse", "降false", "growthtrue", "。false");
    }
}
