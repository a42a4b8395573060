package io.tuji.coding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.audit.Actor;
import io.tuji.coding.Codings;
import io.tuji.coding.CompanyIndustry;
import io.tuji.coding.CompanyIndustry.Basis;
import io.tuji.coding.CompanyIndustry.Found;
import io.tuji.coding.CompanyIndustry.State;
import io.tuji.coding.CompanyIndustry.Why;
import io.tuji.coding.Decision;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What firms say of themselves, what sources state and what people decide: each is coded by the strongest word. */
@PlatformTest
class CodingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Codings codings;

    @Autowired
    TestFirms firms;

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

    private Visitor officer;

    @BeforeEach
    void someone() {
        officer = accounts.create(Optional.empty(), Role.ANALYST);
    }

    private CompanyIndustry of(CompanyId firm) {
        return codings.find(firm).orElseThrow();
    }

    private Optional<String> codeOf(CompanyId firm) {
        return of(firm).found().map(found -> found.industry().code());
    }

    private Optional<Basis> basisOf(CompanyId firm) {
        return of(firm).found().map(Found::basis);
    }

    private Decision decide(CompanyId firm, String code) {
        return codings.decide(firm, code, "看过它的网站", officer).decision().orElseThrow();
    }

    private void state(CompanyId firm, String fact, String words, String speaker) {
        facts.record(
                new Statement.What(
                        firm,
                        fact,
                        Period.day(TestFirms.DAY),
                        new Statement.Content.Words(words),
                        Certainty.ACTUAL,
                        Bound.EXACT,
                        TestFirms.DAY,
                        speaker,
                        Optional.empty()),
                Actor.SYSTEM);
    }

    @Test
    void aFirmWhoseWordsAreClearIsCodedAndOneWhoseWordsAreNotWaits() {
        CompanyId clear = firms.clear();
        assertThat(basisOf(clear)).contains(Basis.CODER);
        assertThat(of(clear).found().map(found -> found.industry().section())).contains("H");
        CompanyId vague = firms.vague();
        assertThat(of(vague).state()).isEqualTo(State.REVIEW);
        assertThat(codings.queue(200, officer))
                .extracting(CompanyIndustry::company)
                .contains(vague);
    }

    @Test
    void whatAPersonSaysHoldsUntilItIsWithdrawnAndAgainWhenItIsBroughtBack() {
        CompanyId firm = firms.clear();
        Optional<String> read = codeOf(firm);
        Decision decision = decide(firm, "i6513");
        assertThat(decision.coder()).isPresent();
        assertThat(codeOf(firm)).contains("6513");
        assertThat(basisOf(firm)).contains(Basis.PERSON);
        assertThat(codings.withdraw(decision.id(), true, officer)).isTrue();
        assertThat(codings.withdraw(decision.id(), true, officer)).isFalse();
        assertThat(codeOf(firm)).isEqualTo(read);
        codings.withdraw(decision.id(), false, officer);
        assertThat(codeOf(firm)).contains("6513");
    }

    @Test
    void aStatedCodeHoldsAgainstTheCoderUntilAnotherSourceDisagrees() {
        CompanyId firm = firms.clear();
        state(firm, "industry", "I6513", "统计局");
        assertThat(codeOf(firm)).contains("6513");
        assertThat(basisOf(firm)).contains(Basis.SOURCE);
        state(firm, "industry", "6210", "登记机关");
        assertThat(of(firm).why()).contains(Why.CONFLICT);
        decide(firm, "62");
        assertThat(codeOf(firm)).contains("62");
    }

    @Test
    void whatIsNoCodeSaysNothing() {
        CompanyId firm = firms.clear();
        state(firm, "industry", "餐饮类", "街道");
        assertThat(basisOf(firm)).contains(Basis.CODER);
    }

    @Test
    void statedProductsAreReadAtOnce() {
        CompanyId firm = firms.vague();
        state(firm, "products", "中药饮片；化学药品制剂", "园区");
        assertThat(of(firm).candidates().get(0).industry().code()).isEqualTo("27");
    }

    @Test
    void aFirmThatChangesItsScopeIsReadAnew() {
        String code = TestRegistry.freshCode();
        SourceId source = registry.source(50);
        CompanyId firm = registry.take(source, TestFirms.DAY, List.of(firms.line(code, "", TestFirms.VAGUE)))
                .get(0);
        codings.follow();
        assertThat(of(firm).state()).isEqualTo(State.REVIEW);
        registry.take(source, TestFirms.DAY.plusDays(1), List.of(firms.line(code, "餐饮", TestFirms.CLEAR)));
        codings.follow();
        assertThat(basisOf(firm)).contains(Basis.CODER);
    }

    @Test
    void aDecisionFollowsItsFirmIntoAMergeAndBack() {
        CompanyId kept = firms.vague();
        CompanyId gone = firms.vague();
        decide(gone, "7259");
        Regrouping merge = merged(kept, gone);
        codings.follow();
        assertThat(codeOf(kept)).contains("7259");
        assertThat(codings.find(gone)).isEmpty();
        regroupings.undo(merge.id(), officer);
        codings.follow();
        assertThat(of(kept).state()).isEqualTo(State.REVIEW);
        assertThat(codeOf(gone)).contains("7259");
    }

    private Regrouping merged(CompanyId kept, CompanyId gone) {
        int keptVersion = companies.find(kept, officer).orElseThrow().version();
        int goneVersion = companies.find(gone, officer).orElseThrow().version();
        return regroupings
                .merge(new Merge(kept, keptVersion, gone, goneVersion, Map.of(), "同一家"), officer)
                .done()
                .orElseThrow();
    }

    @Test
    void whoeverIsPutOffComesLast() {
        CompanyId first = firms.vague();
        CompanyId second = firms.vague();
        codings.later(first, officer);
        assertThat(codings.queue(1_000_000, officer))
                .extracting(CompanyIndustry::company)
                .containsSubsequence(second, first);
    }

    @Test
    void theJobLooksAtEveryFirm() {
        CompanyId firm = firms.clear();
        JobId job = codings.codeAll(officer);
        awaitDone(job);
        assertThat(basisOf(firm)).contains(Basis.CODER);
        Codings.Overview overview = codings.overview(officer);
        assertThat(overview.count("H")).isPositive();
        assertThat(overview.all()).isGreaterThanOrEqualTo(overview.coded() + overview.review());
    }

    private void awaitDone(JobId job) {
        await().atMost(PATIENCE).until(() -> jobs.get(job).state().isEnded());
        assertThat(jobs.get(job).state()).isEqualTo(JobState.DONE);
    }
}
