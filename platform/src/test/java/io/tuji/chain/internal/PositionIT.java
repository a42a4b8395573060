package io.tuji.chain.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.audit.Actor;
import io.tuji.chain.FirmPosition;
import io.tuji.chain.FirmPosition.Basis;
import io.tuji.chain.FirmPosition.State;
import io.tuji.chain.NodeDecision;
import io.tuji.chain.NodeId;
import io.tuji.chain.internal.NodeDecisions.Word;
import io.tuji.coding.Codings;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.importing.SourceId;
import io.tuji.job.JobId;
import io.tuji.job.JobState;
import io.tuji.job.Jobs;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Facts;
import io.tuji.registry.Registry;
import io.tuji.registry.Regrouping;
import io.tuji.registry.Regroupings;
import io.tuji.registry.Regroupings.Merge;
import io.tuji.registry.Statement;
import io.tuji.registry.TestRegistry;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Firms are placed by their texts, their products and the word of people, which outweighs both. */
@PlatformTest
class PositionIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    PositionService positions;

    @Autowired
    PositionStore store;

    @Autowired
    PlacedFirmStore firms;

    @Autowired
    TemplatesInForce templates;

    @Autowired
    Codings codings;

    @Autowired
    NodeDecisions decisions;

    @Autowired
    TestPlaces places;

    @Autowired
    TestRegistry registry;

    @Autowired
    Registry companies;

    @Autowired
    Regroupings regroupings;

    @Autowired
    Facts facts;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    private Visitor officer;

    @BeforeEach
    void someone() {
        officer = accounts.create(Optional.empty(), Role.PROMOTER);
    }

    private Optional<FirmPosition> at(CompanyId firm, NodeId node) {
        return positions.find(firm, node);
    }

    private Optional<Basis> basisOf(CompanyId firm, NodeId node) {
        return at(firm, node).filter(p -> p.state() == State.ON).map(FirmPosition::basis);
    }

    private NodeDecision decide(CompanyId firm, NodeId node, boolean on) {
        return decisions
                .decide(firm, List.of(new Word(node, on)), "看过它的产品", officer)
                .decisions()
                .get(0);
    }

    @Test
    void aFirmIsOnTheNodeOfWhichItSpeaksAndNobodyElseIs() {
        FirmPosition position = at(places.sure(), TestPlaces.TOOLS).orElseThrow();
        assertThat(position.state()).isEqualTo(State.ON);
        assertThat(position.basis()).isEqualTo(Basis.TEXT);
        assertThat(position.evidence())
                .anySatisfy(evidence -> assertThat(evidence.words()).contains("EDA"));
        CompanyId silent = places.silent();
        assertThat(positions.of(silent)).isEmpty();
        assertThat(positions.isRead(silent)).isTrue();
    }

    @Test
    void aStatedProductIsReadAtOnce() {
        CompanyId firm = places.silent();
        state(firm, "products", Period.day(TestPlaces.DAY), new Statement.Content.Words("电子设计自动化软件；鲜花"), Bound.EXACT);
        assertThat(basisOf(firm, TestPlaces.TOOLS)).contains(Basis.PRODUCT);
    }

    private void state(CompanyId firm, String fact, Period period, Statement.Content said, Bound bound) {
        facts.record(
                new Statement.What(
                        firm, fact, period, said, Certainty.ACTUAL, bound, TestPlaces.DAY, "园区", Optional.empty()),
                Actor.SYSTEM);
    }

    @Test
    void staffIsThatOfTheLatestYearAndUnknownUnlessSaidExactly() {
        CompanyId firm = places.silent();
        state(firm, "staff", Period.year(2022), people(30), Bound.EXACT);
        state(firm, "staff", Period.year(2021), people(50), Bound.EXACT);
        assertThat(staffOf(firm)).contains(30L);
        state(firm, "staff", Period.year(2023), people(99), Bound.AT_LEAST);
        assertThat(staffOf(firm)).isEmpty();
    }

    private static Statement.Content people(long number) {
        return new Statement.Content.Amount(new Quantity(BigDecimal.valueOf(number), Unit.get("人")));
    }

    private Optional<Long> staffOf(CompanyId firm) {
        return jdbc.sql("select staff from chain_reading where company_id = :id")
                .param("id", firm.value())
                .query((row, n) -> Optional.ofNullable(row.getObject("staff", Long.class)))
                .single();
    }

    @Test
    void whatAPersonSaysHoldsAtOnceUntilItIsWithdrawn() {
        CompanyId firm = places.sure();
        NodeDecision off = decide(firm, TestPlaces.TOOLS, false);
        assertThat(off.confidence()).isPresent();
        assertThat(at(firm, TestPlaces.TOOLS)).isEmpty();
        assertThat(decisions.withdraw(off.id(), true, officer)).isTrue();
        assertThat(decisions.withdraw(off.id(), true, officer)).isFalse();
        assertThat(basisOf(firm, TestPlaces.TOOLS)).contains(Basis.TEXT);
        assertThat(decisions.withdraw(off.id(), false, officer)).isTrue();
        assertThat(at(firm, TestPlaces.TOOLS)).isEmpty();
    }

    @Test
    void aFirmMayBeOnSeveralNodesAndAllOrNoneIsTaken() {
        CompanyId firm = places.silent();
        decisions.decide(
                firm, List.of(new Word(TestPlaces.TOOLS, true), new Word(TestPlaces.CORES, true)), "", officer);
        assertThat(positions.of(firm))
                .extracting(FirmPosition::node)
                .containsExactlyInAnyOrder(TestPlaces.TOOLS, TestPlaces.CORES);
        CompanyId other = places.silent();
        List<Word> words = List.of(new Word(TestPlaces.TOOLS, true), new Word(new NodeId("none", "none"), true));
        assertThat(decisions.decide(other, words, "", officer).problems())
                .extracting(Problem::code)
                .containsExactly("CHN-402");
        assertThat(positions.of(other)).isEmpty();
    }

    @Test
    void takingBackASecondWordLetsTheFirstHoldAgain() {
        CompanyId firm = places.silent();
        decide(firm, TestPlaces.TOOLS, true);
        NodeDecision second = decide(firm, TestPlaces.TOOLS, false);
        assertThat(at(firm, TestPlaces.TOOLS)).isEmpty();
        decisions.withdraw(second.id(), true, officer);
        assertThat(basisOf(firm, TestPlaces.TOOLS)).contains(Basis.PERSON);
        assertThat(decisions.standing(firm)).hasSize(1);
    }

    @Test
    void aFirmThatChangesIsReadAnew() {
        String code = TestRegistry.freshCode();
        SourceId source = registry.source(50);
        String name = TestRegistry.freshWord() + "有限公司";
        CompanyId firm = registry.take(source, TestPlaces.DAY, List.of(places.line(code, name, "花卉租摆")))
                .get(0);
        positions.follow();
        assertThat(positions.isRead(firm)).isTrue();
        assertThat(positions.of(firm)).isEmpty();
        registry.take(source, TestPlaces.DAY.plusDays(1), List.of(places.line(code, "EDA" + name, "电子设计自动化软件开发")));
        positions.follow();
        assertThat(basisOf(firm, TestPlaces.TOOLS)).contains(Basis.TEXT);
    }

    @Test
    void aFirmThatOtherTemplatesHadReadIsReadAnew() {
        CompanyId firm = places.sure();
        List<FirmPosition> before = positions.of(firm);
        store.replace(
                List.of(new PositionStore.Reading(firm, 0, "earlier", true, Optional.empty())),
                List.of(),
                Instant.EPOCH);
        assertThat(positions.of(firm)).isEmpty();
        positions.follow();
        assertThat(positions.of(firm)).isEqualTo(before);
    }

    @Test
    void theIndustryThatAPersonDecidesIsReadAnew() {
        CompanyId firm = places.silent();
        positions.follow();
        codings.decide(firm, "6513", "", officer);
        assertThat(firms.standing(List.of(firm)))
                .extracting(PlacedFirm::classes)
                .containsExactly(List.of("6513"));
        assertThat(firms.changed(templates.get().mark(), Integer.MAX_VALUE))
                .extracting(PlacedFirm::id)
                .contains(firm);
    }

    @Test
    void whatIsPutOffStaysPutOffWhenTheFirmIsReadAnew() {
        CompanyId firm = places.silent();
        FirmPosition doubtful =
                new FirmPosition(firm, TestPlaces.TOOLS, State.REVIEW, Basis.TEXT, Optional.of(0.4), List.of());
        List<PositionStore.Reading> reading =
                List.of(new PositionStore.Reading(firm, 0, templates.get().mark(), true, Optional.empty()));
        store.replace(reading, List.of(doubtful), Instant.EPOCH);
        positions.later(firm, TestPlaces.TOOLS, officer);
        store.replace(reading, List.of(doubtful), Instant.EPOCH);
        CompanyId other = places.silent();
        store.replace(
                List.of(new PositionStore.Reading(other, 0, templates.get().mark(), true, Optional.empty())),
                List.of(new FirmPosition(
                        other, TestPlaces.TOOLS, State.REVIEW, Basis.TEXT, Optional.of(0.3), List.of())),
                Instant.EPOCH);
        assertThat(positions.queue("", 1_000_000, officer))
                .extracting(FirmPosition::company)
                .containsSubsequence(other, firm);
    }

    @Test
    void aDecisionFollowsItsFirmIntoAMergeAndBack() {
        CompanyId kept = places.silent();
        CompanyId gone = places.silent();
        decide(gone, TestPlaces.TOOLS, true);
        Regrouping merge = merged(kept, gone);
        positions.follow();
        assertThat(basisOf(kept, TestPlaces.TOOLS)).contains(Basis.PERSON);
        assertThat(positions.of(gone)).isEmpty();
        regroupings.undo(merge.id(), officer);
        positions.follow();
        assertThat(positions.of(kept)).isEmpty();
        assertThat(basisOf(gone, TestPlaces.TOOLS)).contains(Basis.PERSON);
    }

    private Regrouping merged(CompanyId kept, CompanyId gone) {
        Visitor analyst = accounts.create(Optional.empty(), Role.ANALYST);
        int keptVersion = companies.find(kept, analyst).orElseThrow().version();
        int goneVersion = companies.find(gone, analyst).orElseThrow().version();
        return regroupings
                .merge(new Merge(kept, keptVersion, gone, goneVersion, Map.of(), "同一家"), analyst)
                .done()
                .orElseThrow();
    }

    @Test
    void theJobPlacesEveryFirm() {
        CompanyId firm = places.sure();
        NodeDecision off = decide(firm, TestPlaces.CORES, true);
        JobId job = positions.placeAll(officer);
        await().atMost(PATIENCE).until(() -> jobs.get(job).state().isEnded());
        assertThat(jobs.get(job).state()).isEqualTo(JobState.DONE);
        assertThat(basisOf(firm, TestPlaces.TOOLS)).contains(Basis.TEXT);
        assertThat(basisOf(firm, off.node())).contains(Basis.PERSON);
        assertThat(positions.count("integrated_circuits", officer).get(TestPlaces.TOOLS))
                .satisfies(count -> assertThat(count.residents()).isPositive().isLessThanOrEqualTo(count.on()));
    }
}
