package io.tuji.engine.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.engine.promotion.Pipeline.Missing;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stages ask for, on a pipeline of three. */
class PipelineTest {

    private static final Pipeline PIPELINE = new Pipeline(
            "new",
            List.of(
                    stage("target", Ask.always("reason")),
                    stage(
                            "tracking",
                            Ask.always("jobs"),
                            new Ask("salary", Condition.read("jobs > 0")),
                            new Ask("rival", Condition.read("compared = yes"))),
                    stage("signed", Ask.always("reason"), Ask.always("signed_on"))));

    private static Stage stage(String id, Ask... asks) {
        return new Stage(id, List.of(asks), Mover.MEMBER, Optional.empty());
    }

    private static List<String> missing(String stage, Map<String, Object> told) {
        return PIPELINE.missing(stage, new Answers(told)).stream()
                .map(Missing::key)
                .toList();
    }

    @Test
    void allThatIsMissingIsNamedAtOnceWithThatOfEarlierStages() {
        assertThat(PIPELINE.missing("signed", new Answers(Map.of())))
                .containsExactly(
                        new Missing("target", "reason"),
                        new Missing("tracking", "jobs"),
                        new Missing("signed", "signed_on"));
    }

    @Test
    void nothingOfLaterStagesIsAskedFor() {
        assertThat(missing("target", Map.of("reason", "补链"))).isEmpty();
    }

    @Test
    void zeroAndNoAreAnswers() {
        assertThat(missing("tracking", Map.of("reason", false, "jobs", BigDecimal.ZERO)))
                .isEmpty();
    }

    @Test
    void emptyTextsAndListsAreNone() {
        assertThat(missing("tracking", Map.of("reason", " ", "jobs", List.of())))
                .containsExactly("reason", "jobs");
    }

    @Test
    void aQuestionThatHangsOnAnotherWaitsForItsAnswer() {
        assertThat(missing("tracking", Map.of("reason", "补链", "jobs", BigDecimal.ONE)))
                .containsExactly("salary");
        assertThat(missing("tracking", Map.of("reason", "补链", "jobs", BigDecimal.ZERO, "compared", true)))
                .containsExactly("rival");
        assertThat(missing("tracking", Map.of("reason", "补链", "jobs", BigDecimal.ZERO, "compared", false)))
                .isEmpty();
    }

    @Test
    void conditionsHaveTwoForms() {
        assertThat(Condition.read("kind = office")).contains(new Condition("kind", Condition.Test.EQUAL, "office"));
        assertThat(Condition.read("jobs > many")).isEmpty();
        assertThat(Condition.read("jobs")).isEmpty();
        assertThat(Condition.read("kind = office").orElseThrow().holds(new Answers(Map.of("kind", "office"))))
                .isTrue();
    }

    @Test
    void noStageStandsTwice() {
        assertThatThrownBy(() -> new Pipeline("new", List.of(stage("target"), stage("target"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void behindTheLastStageThereIsNone() {
        assertThat(PIPELINE.next("target").map(Stage::id)).contains("tracking");
        assertThat(PIPELINE.next("signed")).isEmpty();
    }
}
