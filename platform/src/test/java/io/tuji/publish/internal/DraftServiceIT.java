package io.tuji.publish.internal;

import static io.tuji.publish.Newsroom.LI;
import static io.tuji.publish.Newsroom.WANG;
import static io.tuji.publish.Newsroom.ZHAO;
import static io.tuji.publish.Newsroom.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.tuji.PlatformTest;
import io.tuji.engine.dataset.Label;
import io.tuji.engine.value.Problem;
import io.tuji.plan.Clearance.Move;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.publish.Newsroom;
import io.tuji.publish.Release;
import io.tuji.publish.Releases;
import io.tuji.publish.frozen.FrozenFigure;
import io.tuji.publish.internal.Draft.Said;
import io.tuji.publish.internal.Held.Reason;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** From the first draft to the frozen release. Every test is taken back. */
@PlatformTest
@Transactional
class DraftServiceIT {

    private static final String FIRMS = "hightech_firms";

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Releases releases;

    @Autowired
    private JdbcClient jdbc;

    private Ref cleared() {
        Ref ref = newsroom.enter(FIRMS, "家", "2023", "970");
        newsroom.clear(ref);
        return ref;
    }

    private static List<String> codes(Drafts.Outcome outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    @Test
    void aReleaseFreezesWhatIsClearedAndAnotherPersonPublishesIt() {
        cleared();
        Draft draft = newsroom.submitted(newsroom.said("三季度主要指标", FIRMS));
        String seal = drafts.seal(drafts.compose(draft.said()));
        assertThat(codes(drafts.publish(draft.id(), seal, LI))).containsExactly("PUB-203");
        String code = newsroom.publish(draft);
        Release release = releases.find(code).orElseThrow();
        assertThat(code).matches("FB-\\d{4}-\\d{3}");
        assertThat(release.title()).isEqualTo(new Label("三季度主要指标", "三季度主要指标"));
        assertThat(release.publishedBy()).isEqualTo("zhao");
        assertThat(release.digest()).matches("[0-9a-f]{64}");
        assertThat(drafts.find(draft.id()).orElseThrow().state()).isEqualTo(Draft.State.PUBLISHED);
    }

    @Test
    void whatIsNotClearedStaysBackAndItsReasonIsSaidWithoutItsValue() {
        cleared();
        newsroom.enter(FIRMS, "家", "2022", "881");
        newsroom.move(newsroom.enter(FIRMS, "家", "2024", "991"), Move.CLOSE, LI);
        newsroom.move(newsroom.enter(FIRMS, "家", "2025", "995"), Move.OPEN, LI);
        Composed composed = drafts.compose(newsroom.said("季报", FIRMS));
        assertThat(composed.content().find(FIRMS).orElseThrow().figures())
                .extracting(FrozenFigure::period)
                .containsExactly("2023");
        assertThat(composed.held())
                .extracting(Held::period, Held::reason)
                .contains(
                        tuple("2022", Reason.NOT_SAID),
                        tuple("2024", Reason.INTERNAL),
                        tuple("2025", Reason.NOT_APPROVED));
        assertThat(composed.held().toString()).doesNotContain("881", "991", "995");
    }

    @Test
    void clearedFiguresThatDisagreeStayBack() {
        cleared();
        newsroom.clear(newsroom.enter(FIRMS, "家", "2023", "971"));
        Composed composed = drafts.compose(newsroom.said("季报", FIRMS));
        assertThat(composed.figures()).isZero();
        assertThat(composed.held()).extracting(Held::reason).contains(Reason.CONFLICT);
    }

    @Test
    void aPeriodOfWhichNothingIsKnownIsNamed() {
        cleared();
        Said said = newsroom.said("季报", FIRMS);
        said.chosen().put(FIRMS, new Draft.Chosen(List.of("2023", "1999"), Label.of(""), Label.of("")));
        assertThat(drafts.compose(said).held())
                .containsExactly(new Held(FIRMS, "1999", Optional.empty(), Reason.UNKNOWN));
    }

    @Test
    void whatWasLookedAtIsWhatIsPublished() {
        Ref ref = cleared();
        Draft draft = newsroom.submitted(newsroom.said("季报", FIRMS));
        String seal = drafts.seal(drafts.compose(draft.said()));
        newsroom.correct(ref, FIRMS, "家", "2023", "972");
        assertThat(codes(drafts.publish(draft.id(), seal, ZHAO))).containsExactly("PUB-204");
    }

    @Test
    void nothingPublicIsNotHandedOver() {
        newsroom.enter(FIRMS, "家", "2023", "970");
        Draft draft = now(drafts.start(newsroom.said("季报", FIRMS), LI));
        assertThat(codes(drafts.submit(draft.id(), draft.version(), LI))).containsExactly("PUB-205");
    }

    @Test
    void aCorrectionSaysWhatItReplacesAndBothStay() {
        Ref ref = cleared();
        String first = newsroom.publish(newsroom.submitted(newsroom.said("季报", FIRMS)));
        newsroom.correct(ref, FIRMS, "家", "2023", "972");
        Draft draft = now(drafts.correct(first, LI));
        assertThat(codes(drafts.submit(draft.id(), draft.version(), LI))).containsExactly("PUB-106");
        Said said = draft.said();
        Said told = new Said(
                said.plan(),
                said.period(),
                said.title(),
                said.note(),
                said.replaces(),
                new Label("2023 年数按年报更正", ""),
                said.chosen());
        draft = now(drafts.save(draft.id(), draft.version(), told, LI));
        draft = now(drafts.submit(draft.id(), draft.version(), LI));
        String second = newsroom.publish(draft);
        assertThat(releases.find(first).orElseThrow().replacedBy()).contains(second);
        assertThat(releases.find(second).orElseThrow().replaces()).contains(first);
        assertThat(codes(drafts.correct(first, LI))).containsExactly("PUB-206");
        assertThat(jdbc.sql("select content from publish_release where code = :code")
                        .param("code", first)
                        .query(String.class)
                        .single())
                .contains("970")
                .doesNotContain("972");
    }

    @Test
    void theDatabaseRefusesToChangeARelease() {
        cleared();
        String code = newsroom.publish(newsroom.submitted(newsroom.said("季报", FIRMS)));
        assertThatThrownBy(() -> jdbc.sql("update publish_release set content = '' where code = :code")
                        .param("code", code)
                        .update())
                .hasMessageContaining("a release is frozen");
    }

    @Test
    void twoWhoChangeADraftAtOnceBothSeeIt() {
        cleared();
        Draft draft = now(drafts.start(newsroom.said("季报", FIRMS), LI));
        now(drafts.save(draft.id(), draft.version(), newsroom.said("季报二", FIRMS), WANG));
        assertThat(codes(drafts.save(draft.id(), draft.version(), newsroom.said("季报三", FIRMS), LI)))
                .containsExactly("PUB-201");
        assertThat(drafts.find(draft.id()).orElseThrow().authors()).containsExactly("li", "wang");
    }

    @Test
    void whatIsGivenBackNeedsAReasonAndCanBeChangedAgain() {
        cleared();
        Draft draft = newsroom.submitted(newsroom.said("季报", FIRMS));
        assertThat(codes(drafts.giveBack(draft.id(), " ", ZHAO))).containsExactly("PUB-107");
        draft = now(drafts.giveBack(draft.id(), "补充说明", ZHAO));
        assertThat(draft.state()).isEqualTo(Draft.State.DRAFT);
        assertThat(draft.returned()).isEqualTo("补充说明");
        draft = now(drafts.discard(draft.id(), true, LI));
        assertThat(now(drafts.discard(draft.id(), false, LI)).state()).isEqualTo(Draft.State.DRAFT);
    }

    @Test
    void levelsArePublishedInTheUnitOfTheMeasure() {
        newsroom.clear(newsroom.enter("goods_sales", "万元", "2022", "81000000"));
        assertThat(drafts.compose(newsroom.said("季报", "goods_sales"))
                        .content()
                        .find("goods_sales")
                        .orElseThrow()
                        .figures())
                .extracting(FrozenFigure::level)
                .allSatisfy(level -> assertThat(level.orElseThrow()).isEqualByComparingTo(new BigDecimal("8100")));
    }
}
