package io.tuji.analysis.internal;

import static io.tuji.analysis.internal.Bureau.LI;
import static io.tuji.analysis.internal.Bureau.ZHAO;
import static io.tuji.analysis.internal.Bureau.now;
import static io.tuji.analysis.internal.Bureau.ofFirms;
import static io.tuji.analysis.internal.Bureau.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.PlatformTest;
import io.tuji.analysis.Analysis;
import io.tuji.analysis.Analysis.State;
import io.tuji.district.District;
import io.tuji.engine.plan.analysis.Piece;
import io.tuji.engine.plan.analysis.Recheck;
import io.tuji.engine.value.Problem;
import io.tuji.plan.Clearance.Move;
import io.tuji.plan.Clearances;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation.Ref;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** From the first composition to the frozen paper. Every test is taken back. */
@PlatformTest
@Transactional
class DeskIT {

    @Autowired
    private Bureau bureau;

    @Autowired
    private Desk desk;

    @Autowired
    private Signing signing;

    @Autowired
    private Observations observations;

    @Autowired
    private Clearances clearances;

    @Autowired
    private District district;

    @Autowired
    private JdbcClient jdbc;

    private Ref entered(String period, String level) {
        return bureau.enter(period, level);
    }

    @ParameterizedTest
    @CsvSource({
        "2025年, 年度形势分析, 2025年度形势分析",
        "2026年第3季度, 季度形势分析, 2026年第3季度形势分析",
        "2023年, 中期评估报告, 2023年中期评估报告",
    })
    void aTitleSaysNoWordTwice(String time, String kind, String title) {
        assertThat(Drafting.joined(time, kind)).isEqualTo(title);
    }

    @Test
    void aPaperIsComposedFromWhatIsKnownOfThePeriod() {
        entered("2023", "850");
        entered("2024", "935");
        Paper paper = bureau.begin("YEARLY", "2024");
        assertThat(paper.head().title()).endsWith("2024年度形势分析");
        assertThat(ofFirms(paper).text())
                .contains("2024年为935家，比上年同期增长10.0%（按水平值计算）")
                .contains("规划目标为2025年达到1000家");
        assertThat(text(bureau.begin("YEARLY", "2023"))).contains("850家").doesNotContain("935");
    }

    @Test
    void ofOnePlanKindAndPeriodOnePaperIsWritten() {
        Paper paper = bureau.begin("YEARLY", "2024");
        assertThat(desk.begin(new Desk.Typed(Bureau.PLAN, "YEARLY", "2024"), ZHAO)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("ANA-204");
        now(desk.discard(paper.head().id(), true, LI));
        assertThat(bureau.begin("YEARLY", "2024").head().edition()).isEqualTo(2);
        assertThat(desk.discard(paper.head().id(), false, LI).problems())
                .extracting(Problem::code)
                .containsExactly("ANA-204");
    }

    @ParameterizedTest
    @CsvSource({
        "none,YEARLY,2024,ANA-101",
        "plan-145,YEARLY,2024-Q1,ANA-102",
        "plan-145,QUARTERLY,2024,ANA-102",
        "plan-145,MID_TERM,2025,ANA-102",
        "plan-145,YEARLY,2099,ANA-103",
        "plan-145,YEARLY,2019,ANA-104"
    })
    void refusesWhatCannotBeWritten(String plan, String kind, String period, String code) {
        assertThat(desk.begin(new Desk.Typed(plan, kind, period), LI).problems())
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({"QUARTERLY,2024-Q3", "MID_TERM,2023", "FINAL,''"})
    void everyKindCanBeWritten(String kind, String period) {
        assertThat(bureau.begin(kind, period).standing()).hasSizeGreaterThan(5);
    }

    @Test
    void anEditIsMarkedKeptThroughRecomposingAndTakenBack() {
        Ref ref = entered("2024", "935");
        Paper paper = bureau.begin("YEARLY", "2024");
        Analysis.Id id = paper.head().id();
        Said said = ofFirms(paper);
        now(desk.edit(id, said.id(), said.revision(), "高新技术企业935家，另有42家正在认定。", LI));
        Said edited = ofFirms(bureau.paper(paper.head()));
        assertThat(edited.edited().orElseThrow().by()).isEqualTo("li");
        assertThat(edited.pieces())
                .filteredOn(piece -> piece.kind() == Piece.Kind.FIGURE)
                .extracting(Piece::text)
                .containsExactly("935");
        assertThat(Bureau.hasUnsourced(edited)).isTrue();
        bureau.correct(ref, "2024", "940");
        now(desk.recompose(id, LI));
        Said kept = ofFirms(bureau.paper(paper.head()));
        assertThat(kept.text()).isEqualTo("高新技术企业935家，另有42家正在认定。");
        assertThat(Piece.text(kept.offered().orElseThrow())).contains("940家");
        now(desk.takeBack(id, said.id(), LI));
        assertThat(ofFirms(bureau.paper(paper.head())).text()).contains("940家");
        now(desk.editAgain(id, said.id(), LI));
        assertThat(ofFirms(bureau.paper(paper.head())).text()).contains("935家");
    }

    @Test
    void whatWasChangedMeanwhileIsNotOverwritten() {
        entered("2024", "935");
        Paper paper = bureau.begin("YEARLY", "2024");
        Said said = ofFirms(paper);
        now(desk.edit(paper.head().id(), said.id(), said.revision(), "甲", LI));
        assertThat(desk.edit(paper.head().id(), said.id(), said.revision(), "乙", ZHAO)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("ANA-201");
    }

    @Test
    void ownParagraphsStandWhereTheyWereAddedAlsoAfterRecomposing() {
        entered("2024", "935");
        Paper paper = bureau.begin("YEARLY", "2024");
        Analysis.Id id = paper.head().id();
        now(desk.add(id, ofFirms(paper).id(), "补充说明。", LI));
        entered("2023", "850");
        now(desk.recompose(id, LI));
        List<Said> all = bureau.paper(paper.head()).said();
        int at = all.indexOf(ofFirms(bureau.paper(paper.head())));
        assertThat(all.get(at + 1).text()).isEqualTo("补充说明。");
        assertThat(all.get(at + 1).isOwn()).isTrue();
        now(desk.drop(id, all.get(at + 1).id(), true, LI));
        assertThat(text(bureau.paper(paper.head()))).doesNotContain("补充说明");
        now(desk.drop(id, all.get(at + 1).id(), false, LI));
        assertThat(text(bureau.paper(paper.head()))).contains("补充说明");
    }

    private List<Recheck.Broken> broken(Paper paper) {
        return desk.broken(bureau.paper(paper.head()))
                .getOrDefault(ofFirms(paper).id(), List.of());
    }

    @Test
    void aCorrectedFigureIsFlaggedWithItsOldAndNewValue() {
        Ref ref = entered("2024", "935");
        Paper paper = bureau.begin("YEARLY", "2024");
        assertThat(desk.broken(paper)).isEmpty();
        bureau.correct(ref, "2024", "940");
        assertThat(broken(paper)).anySatisfy(found -> {
            assertThat(found.was()).isEqualTo("935");
            assertThat(found.now()).contains("940");
        });
    }

    @Test
    void aWithdrawnFigureIsFlagged() {
        Ref ref = entered("2024", "935");
        Paper paper = bureau.begin("YEARLY", "2024");
        assertThat(observations
                        .withdraw(ref, observations.find(ref).orElseThrow().version(), true, "错报", LI.actor())
                        .problems())
                .isEmpty();
        assertThat(broken(paper)).anySatisfy(found -> {
            assertThat(found.was()).isEqualTo("935");
            assertThat(found.now()).isEmpty();
        });
    }

    @Test
    void whatIsToStayInsideNeverEntersAndIsFlaggedWhereItStood() {
        entered("2023", "850");
        Ref ref = entered("2024", "935");
        Paper before = bureau.begin("YEARLY", "2024");
        assertThat(clearances.move(List.of(ref), Move.CLOSE, "内部掌握", LI).problems())
                .isEmpty();
        assertThat(broken(before)).anySatisfy(found -> assertThat(found.was()).isEqualTo("935"));
        now(desk.discard(before.head().id(), true, LI));
        Paper after = bureau.begin("YEARLY", "2024");
        assertThat(text(after)).doesNotContain("935").contains("另有1个数不予公开");
        assertThat(after.basis().facts())
                .noneMatch(fact -> fact.sources().stream().anyMatch(s -> s.id().equals(ref.text())));
    }

    @Test
    void aSecondPersonFreezesThePaperForGood() {
        Ref ref = entered("2024", "935");
        Paper paper = bureau.begin("YEARLY", "2024");
        Analysis.Id id = paper.head().id();
        Analysis submitted = now(signing.submit(id, paper.head().version(), LI));
        assertThat(signing.approve(id, submitted.version(), LI).problems())
                .extracting(Problem::code)
                .containsExactly("ANA-203");
        bureau.correct(ref, "2024", "940");
        assertThat(signing.approve(id, submitted.version(), ZHAO).problems())
                .extracting(Problem::code)
                .containsExactly("ANA-205");
        assertThat(signing.giveBack(id, " ", ZHAO).problems())
                .extracting(Problem::code)
                .containsExactly("ANA-108");
        now(signing.giveBack(id, "请更新", ZHAO));
        Analysis again = now(signing.submit(id, now(desk.recompose(id, LI)).version(), LI));
        Analysis approved = now(signing.approve(id, again.version(), ZHAO));
        assertThat(approved.state()).isEqualTo(State.APPROVED);
        assertThat(approved.approved().orElseThrow().digest()).hasSize(64);
        assertThat(desk.edit(id, ofFirms(paper).id(), 1, "改", LI).problems())
                .extracting(Problem::code)
                .containsExactly("ANA-202");
        bureau.correct(ref, "2024", "950");
        assertThat(desk.broken(bureau.paper(approved))).isEmpty();
        assertThat(text(bureau.paper(approved))).contains("940家");
        assertThat(bureau.begin("YEARLY", "2024").head().edition()).isEqualTo(2);
        assertThatThrownBy(() -> jdbc.sql("update analysis_paragraph set dropped = true where analysis = :id")
                        .param("id", id.value())
                        .update())
                .hasMessageContaining("frozen");
    }

    /** The first two subdistricts of the pack. */
    private List<String> places() {
        return district.get().places().subdistricts().stream()
                .limit(2)
                .map(place -> place.code())
                .toList();
    }

    private void entered(String period, String place, String level) {
        observations.enter(Bureau.what(period, Optional.of(place), level), LI.actor());
    }

    @Test
    void partsAreSaidWithTheirShareAndWhatTheyAddToTheGrowth() {
        entered("2023", "800");
        entered("2024", "1000");
        entered("2023", places().get(0), "300");
        entered("2024", places().get(0), "400");
        entered("2023", places().get(1), "100");
        entered("2024", places().get(1), "80");
        assertThat(ofFirms(bureau.begin("YEARLY", "2024")).text())
                .contains("占40.0%")
                .contains("占8.0%")
                .contains("拉动12.5个百分点")
                .contains("下拉2.5个百分点");
    }

    @Test
    void partsThatAreToStayInsideAreNotSaid() {
        entered("2024", "1000");
        entered("2024", places().get(0), "400");
        Ref ref = observations
                .enter(Bureau.what("2024", Optional.of(places().get(1)), "80"), LI.actor())
                .ref();
        assertThat(clearances.move(List.of(ref), Move.CLOSE, "内部掌握", LI).problems())
                .isEmpty();
        assertThat(ofFirms(bureau.begin("YEARLY", "2024")).text()).doesNotContain("占");
    }
}
