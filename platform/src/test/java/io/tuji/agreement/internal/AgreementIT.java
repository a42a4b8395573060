package io.tuji.agreement.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.agreement.Commitment;
import io.tuji.agreement.Commitments;
import io.tuji.agreement.CountedProjects;
import io.tuji.agreement.Milestones;
import io.tuji.agreement.OldAgreements;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.Promise;
import io.tuji.agreement.Promise.Move;
import io.tuji.agreement.Promise.State;
import io.tuji.agreement.Promises;
import io.tuji.agreement.Signing;
import io.tuji.agreement.Signings;
import io.tuji.document.DocumentClass;
import io.tuji.document.Documents;
import io.tuji.document.NewDocument;
import io.tuji.document.OwnerRecord;
import io.tuji.engine.promotion.Pipeline.Missing;
import io.tuji.engine.value.Problem;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.registry.CompanyReferences;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The rules of promises, signings, commitments and milestones. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class AgreementIT {

    private static final Map<String, String> CHECK =
            Map.of("check_on", "2026-03-01", "check_body", "虚构审查组", "check_result", "PASSED");

    @Autowired
    Promises promises;

    @Autowired
    Signings signings;

    @Autowired
    Commitments commitments;

    @Autowired
    Milestones milestones;

    @Autowired
    OldAgreements oldAgreements;

    @Autowired
    CountedProjects counted;

    @Autowired
    Projects projects;

    @Autowired
    Documents documents;

    @Autowired
    List<CompanyReferences> references;

    @Autowired
    InventedAgreements invented;

    @Autowired
    TestAccounts accounts;

    private Visitor promoter;
    private Visitor leader;
    private Project project;

    @BeforeEach
    void people() {
        promoter = accounts.create(Optional.of(invented.body("虚构招商中心")), Role.PROMOTER);
        leader = accounts.create(Optional.empty(), Role.LEADER);
        project = invented.registered(invented.firm(false), promoter);
    }

    private static Map<String, String> promise(String... more) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "kind", "SPACE",
                "words", "按实际使用面积补贴租金",
                "tie", "SPACE",
                "basis_title", "虚构扶持办法",
                "basis_number", "虚府规〔2026〕1号",
                "basis_article", "第五条"));
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return typed;
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    private List<String> missing() {
        return projects.missing(project, "signed").stream().map(Missing::key).toList();
    }

    private Promise drafted(String... more) {
        return promises.draft(project, promise(more), promoter).now().orElseThrow();
    }

    private Outcome<Promise> move(Promise promise, Move move, Map<String, String> typed) {
        return promises.move(promise.id(), move, typed, promoter);
    }

    @Test
    void aPromiseTiedToTaxOrHinderingTheFirmFromLeavingIsRefused() {
        assertThat(codes(promises.draft(project, promise("tie", "TAX"), promoter)))
                .containsExactly("AGR-111");
        assertThat(codes(promises.draft(project, promise("hinders_leaving", "yes"), promoter)))
                .containsExactly("AGR-112");
        assertThat(codes(promises.draft(project, promise("words", "五年内迁出须退还补贴"), promoter)))
                .containsExactly("AGR-112");
        assertThat(promises.of(project.id())).isEmpty();
    }

    @Test
    void wordsThatSoundLikeTaxAreTakenWithAWarning() {
        Outcome<Promise> outcome = promises.draft(project, promise("words", "按区级贡献的 50% 奖励"), promoter);
        assertThat(outcome.now()).isPresent();
        assertThat(codes(outcome)).containsExactly("AGR-113");
    }

    @Test
    void promisesAreThereOnceEachHasBasisAndCheckOrSomebodySaysThereAreNone() {
        assertThat(missing()).contains("promises");
        promises.deny(project, true, promoter);
        assertThat(missing()).doesNotContain("promises");
        Promise bare = drafted("basis_article", "");
        assertThat(promises.denial(project.id())).as("a promise takes it back").isEmpty();
        assertThat(codes(promises.deny(project, true, promoter))).containsExactly("AGR-115");
        move(bare, Move.CHECK, CHECK);
        assertThat(missing()).as("no article").contains("promises");
        Map<String, String> article = Map.of("basis_article", "第五条", "version", "2");
        assertThat(promises.change(bare.id(), article, promoter)
                        .now()
                        .orElseThrow()
                        .state())
                .as("a change lets the check lapse")
                .isEqualTo(State.DRAFTED);
        assertThat(missing()).contains("promises");
        move(bare, Move.CHECK, CHECK);
        assertThat(missing()).doesNotContain("promises");
        drafted("words", "第二项承诺");
        assertThat(missing()).as("one without check").contains("promises");
    }

    @Test
    void aPromiseIsMadeOnlyAfterItsCheckAndEveryStepCanBeTakenBack() {
        Promise promise = drafted();
        assertThat(codes(move(promise, Move.MAKE, Map.of()))).containsExactly("AGR-102");
        Map<String, String> change = new HashMap<>(CHECK);
        change.put("check_result", "NEEDS_CHANGE");
        assertThat(codes(move(promise, Move.CHECK, change))).containsExactly("WEB-121");
        change.put("words", "须写明上限");
        assertThat(move(promise, Move.CHECK, change).now().orElseThrow().state())
                .isEqualTo(State.DRAFTED);
        assertThat(move(promise, Move.CHECK, CHECK).now().orElseThrow().state()).isEqualTo(State.CHECKED);
        assertThat(move(promise, Move.MAKE, Map.of()).now().orElseThrow().state())
                .isEqualTo(State.MADE);
        assertThat(codes(promises.change(promise.id(), promise("version", "4"), promoter)))
                .as("what is made stays")
                .containsExactly("AGR-102");
        assertThat(codes(move(promise, Move.BREAK, Map.of()))).containsExactly("WEB-121");
        assertThat(move(promise, Move.KEEP, Map.of()).now().orElseThrow().state())
                .isEqualTo(State.KEPT);
        assertThat(move(promise, Move.UNDO, Map.of()).now().orElseThrow().state())
                .isEqualTo(State.MADE);
        move(promise, Move.UNDO, Map.of());
        Promise back = move(promise, Move.UNDO, Map.of()).now().orElseThrow();
        assertThat(back.state()).isEqualTo(State.DRAFTED);
        assertThat(back.check()).isEmpty();
        assertThat(promises.steps(promise.id())).hasSize(7);
    }

    @Test
    void theLaterWriterOfAPromiseIsTold() {
        Promise promise = drafted();
        promises.change(promise.id(), promise("words", "先改", "version", "1"), promoter);
        assertThat(codes(promises.change(promise.id(), promise("words", "后改", "version", "1"), promoter)))
                .containsExactly("AGR-103");
    }

    private static Map<String, String> signing(String kind, String day, String amount, String... more) {
        Map<String, String> typed = new HashMap<>(
                Map.of("kind", kind, "signed_on", day, "amount", amount, "currency", "CNY", "parties", "虚构双方"));
        for (int i = 0; i < more.length; i += 2) {
            typed.put(more[i], more[i + 1]);
        }
        return typed;
    }

    private Signing signed(String kind, String day, String amount, String... more) {
        return signings.enter(project, signing(kind, day, amount, more), promoter)
                .now()
                .orElseThrow();
    }

    private void paper(OwnerRecord owner) {
        documents.store(
                new NewDocument(owner, DocumentClass.EVIDENCE, "协议.txt", promoter.actor()),
                new ByteArrayInputStream("虚构".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void gatesSeeASigningAndItsPaperUntilItIsWithdrawn() {
        assertThat(missing()).contains("signing", "agreement");
        Signing signing = signed("FORMAL", "2026-05-01", "1000");
        assertThat(missing()).contains("agreement").doesNotContain("signing");
        paper(signing.id().owner());
        assertThat(missing()).doesNotContain("agreement", "signing");
        signings.withdraw(signing.id(), true, "签错了", promoter);
        assertThat(missing()).contains("signing", "agreement");
        signings.withdraw(signing.id(), false, "", promoter);
        assertThat(missing()).doesNotContain("agreement", "signing");
    }

    @Test
    void kindsAndCurrenciesStandApartAndAnIncreaseCountsItsIncrement() {
        Signing first = signed("FORMAL", "2026-05-01", "1000");
        signed("FRAMEWORK", "2026-04-01", "5000");
        signed("INTENT", "2026-03-01", "9000");
        assertThat(codes(signings.enter(project, signing("FORMAL", "2026-08-01", "1500"), promoter)))
                .containsExactly("AGR-123");
        Signing increase =
                signed("FORMAL", "2026-08-01", "500", "increase_of", first.id().code());
        Map<Signing.Kind, Signings.Sum> sums = new HashMap<>();
        signings.sums(promoter).forEach(sum -> sums.put(sum.kind(), sum));
        assertThat(sums.get(Signing.Kind.FORMAL).cny()).isEqualByComparingTo(new BigDecimal(1500));
        assertThat(sums.get(Signing.Kind.FORMAL).projects()).isEqualTo(1);
        assertThat(sums.get(Signing.Kind.FORMAL).usd()).isZero();
        assertThat(sums.get(Signing.Kind.FRAMEWORK).cny()).isEqualByComparingTo(new BigDecimal(5000));
        assertThat(codes(signings.withdraw(first.id(), true, "误", promoter))).containsExactly("AGR-125");
        signings.withdraw(increase.id(), true, "误", promoter);
        assertThat(signings.withdraw(first.id(), true, "误", promoter).now()).isPresent();
        assertThat(codes(signings.withdraw(increase.id(), false, "", promoter))).containsExactly("AGR-124");
    }

    @Test
    void aSigningTellsItsAmountOrThatItIsNotDisclosed() {
        assertThat(codes(signings.enter(project, signing("INTENT", "2026-05-01", ""), promoter)))
                .containsExactly("AGR-121");
        Map<String, String> both = signing("INTENT", "2026-05-01", "10", "undisclosed", "yes");
        assertThat(codes(signings.enter(project, both, promoter))).containsExactly("AGR-121");
        signed("INTENT", "2026-05-01", "", "undisclosed", "yes");
        assertThat(signings.sums(promoter).get(0).undisclosed()).isEqualTo(1);
    }

    @Test
    void aCommitmentIsKeptOnlyWithEvidenceAndCanBeOpenedAgain() {
        Map<String, String> typed = Map.of("side", "FIRM", "subject", "JOBS", "year", "2025", "amount", "100");
        assertThat(codes(commitments.enter(
                        project,
                        Map.of("side", "DISTRICT", "subject", "JOBS", "year", "2025", "amount", "1"),
                        promoter)))
                .containsExactly("AGR-131");
        Commitment commitment =
                commitments.enter(project, typed, promoter).now().orElseThrow();
        assertThat(commitment.due()).isEqualTo("2025-12-31");
        assertThat(commitment.isDue(LocalDate.of(2026, 1, 1))).isTrue();
        Map<String, String> kept = Map.of("state", "KEPT", "actual", "120");
        assertThat(codes(commitments.report(commitment.id(), kept, promoter))).containsExactly("AGR-133");
        paper(commitment.id().owner());
        assertThat(commitments
                        .report(commitment.id(), kept, promoter)
                        .now()
                        .orElseThrow()
                        .state())
                .isEqualTo(Commitment.State.KEPT);
        assertThat(commitments
                        .reopen(commitment.id(), promoter)
                        .now()
                        .orElseThrow()
                        .reported())
                .isEmpty();
    }

    @Test
    void taxIsABandForFewAndNeverNeeded() {
        Map<String, String> told = Map.of("kind", "TAXED", "reached_on", "2025-06-01", "source", "虚构说明");
        Map<String, String> withBand = new HashMap<>(told);
        withBand.put("tax_band", "FROM_1M");
        assertThat(codes(milestones.enter(project, withBand, promoter))).containsExactly("AGR-142");
        milestones.enter(project, withBand, leader);
        assertThat(milestones.of(project.id(), leader).get(0).tax()).isPresent();
        assertThat(milestones.of(project.id(), promoter).get(0).tax()).isEmpty();
        assertThat(codes(milestones.enter(project, told, promoter)))
                .as("once a year")
                .containsExactly("AGR-141");
        Map<String, String> capital =
                Map.of("kind", "CAPITAL_PAID_IN", "reached_on", "2025-07-01", "source", "虚构回执", "usd", "50");
        assertThat(milestones
                        .enter(project, capital, promoter)
                        .now()
                        .orElseThrow()
                        .usd())
                .isPresent();
    }

    @Test
    void anOldAgreementTiedToTaxCannotBeKept() {
        Map<String, String> typed = Map.of("firm", "虚构老企业", "title", "投资协议", "tie", "TAX");
        var old = oldAgreements.enter(typed, promoter).now().orElseThrow();
        assertThat(codes(oldAgreements.judge(old.id(), Map.of("verdict", "KEEP", "why", "想留"), promoter)))
                .containsExactly("AGR-111");
        assertThat(codes(oldAgreements.judge(old.id(), Map.of("verdict", "END", "why", "不合规"), promoter)))
                .as("ending wants a deadline")
                .containsExactly("WEB-121");
        Map<String, String> end = Map.of("verdict", "END", "why", "不合规", "deadline", "2026-12-31");
        assertThat(oldAgreements
                        .judge(old.id(), end, promoter)
                        .now()
                        .orElseThrow()
                        .judged())
                .isPresent();
        assertThat(oldAgreements.undo(old.id(), promoter).now().orElseThrow().judged())
                .isEmpty();
    }

    @Test
    void whatHangsOnInventedFirmsGoesWithThem() {
        Project landed = invented.landed(promoter, true, "2025-11-20", leader);
        project = landed;
        drafted();
        signed("FORMAL", "2026-05-01", "1");
        references.forEach(CompanyReferences::eraseInvented);
        assertThat(promises.of(landed.id())).isEmpty();
        assertThat(signings.of(landed.id())).isEmpty();
        assertThat(counted.landings(landed.id())).isEmpty();
    }
}
