package io.tuji.registry.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.audit.AuditTrail;
import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.value.Problem;
import io.tuji.importing.SourceId;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.registry.Regrouping;
import io.tuji.registry.Regroupings;
import io.tuji.registry.Regroupings.Merge;
import io.tuji.registry.Regroupings.Outcome;
import io.tuji.registry.Regroupings.Split;
import io.tuji.registry.Regroupings.Subject;
import io.tuji.registry.TestRegistry;
import io.tuji.registry.Titles;
import io.tuji.registry.Titles.Grant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two records of one firm become one, two firms in one record become two; either can be taken back. */
@PlatformTest
class RegroupingIT {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Autowired
    Regroupings regroupings;

    @Autowired
    TestRegistry testRegistry;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Registry registry;

    @Autowired
    Titles titles;

    @Autowired
    AuditTrail trail;

    private Visitor officer;
    private SourceId strong;
    private SourceId weak;
    private String code;
    private String other;
    private String word;
    private CompanyId kept;
    private CompanyId gone;

    @BeforeEach
    void twoRecordsOfOneFirm() {
        officer = accounts.create(Optional.empty(), Role.ANALYST);
        strong = testRegistry.source(60);
        weak = testRegistry.source(40);
        code = TestRegistry.freshCode();
        other = TestRegistry.freshCode();
        word = TestRegistry.freshWord();
        kept = testRegistry
                .take(weak, DAY, List.of(TestRegistry.line(code, word + "甲")))
                .get(0);
        gone = testRegistry
                .take(strong, DAY, List.of(TestRegistry.line(other, word + "乙")))
                .get(0);
    }

    private Company now(CompanyId id) {
        return registry.find(id, officer).orElseThrow();
    }

    private Outcome merge(Map<String, String> chosen) {
        return regroupings.merge(
                new Merge(kept, now(kept).version(), gone, now(gone).version(), chosen, "同一家"), officer);
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    @Test
    void theStrongerSourceIsBelievedOfTheMergedCompany() {
        assertThat(merge(Map.of()).problems()).isEmpty();
        assertThat(now(kept).name()).isEqualTo(word + "乙");
        assertThat(now(kept).creditCode().find().map(CreditCode::text)).contains(other);
        assertThat(registry.find(gone, officer)).isEmpty();
        assertThat(regroupings.standing(gone)).contains(kept);
        assertThat(registry.suggest(word, 5, officer)).extracting(Company::id).doesNotContain(gone);
    }

    @Test
    void whatThePersonChoseIsBelievedWhateverTheRuleSays() {
        assertThat(merge(Map.of("name", word + "甲")).problems()).isEmpty();
        assertThat(now(kept).name()).isEqualTo(word + "甲");
    }

    @Test
    void undoingAMergeBringsBackBothAsTheyWere() {
        CompanyId stronger = gone;
        CompanyId weaker = kept;
        Merge intoTheStronger = new Merge(
                stronger, now(stronger).version(), weaker, now(weaker).version(), Map.of("name", word + "甲"), "同一家");
        Regrouping act = regroupings.merge(intoTheStronger, officer).done().orElseThrow();
        assertThat(now(gone).name()).isEqualTo(word + "甲");
        assertThat(regroupings.undo(act.id(), officer).problems()).isEmpty();
        assertThat(now(kept).name()).isEqualTo(word + "甲");
        assertThat(now(kept).creditCode().find().map(CreditCode::text)).contains(code);
        assertThat(now(gone).name()).isEqualTo(word + "乙");
        assertThat(now(gone).creditCode().find().map(CreditCode::text)).contains(other);
        assertThat(regroupings.standing(kept)).contains(kept);
        assertThat(codes(regroupings.undo(act.id(), officer))).containsExactly("REG-168");
        assertThat(trail.of("company:" + gone.code(), 5))
                .extracting("act")
                .contains("company.merge", "company.regroup-undo");
    }

    @Test
    void aValueOfNeitherCompanyIsNoChoice() {
        assertThat(codes(merge(Map.of("name", word + "丙")))).containsExactly("REG-170");
    }

    @Test
    void titlesOfTheMergedCompanyAreSeenAndComeBack() {
        titles.grant(
                new Grant(gone, "high_tech", Optional.of("GR1"), DAY, Optional.of(DAY.plusYears(3)), "市科委", "市科委"),
                officer.actor());
        Regrouping act = merge(Map.of()).done().orElseThrow();
        assertThat(titles.list(kept)).hasSize(1);
        regroupings.undo(act.id(), officer);
        assertThat(titles.list(kept)).isEmpty();
        assertThat(titles.list(gone)).hasSize(1);
    }

    @Test
    void theNextFileSpeaksOfTheMergedCompany() {
        merge(Map.of());
        CompanyId ofSubject = testRegistry
                .take(strong, DAY.plusYears(1), List.of(TestRegistry.line(other, word + "丁")))
                .get(0);
        CompanyId ofOldCode = testRegistry
                .take(testRegistry.source(10), DAY, List.of(TestRegistry.line(code, word + "戊")))
                .get(0);
        assertThat(ofSubject).isEqualTo(kept);
        assertThat(ofOldCode).isEqualTo(kept);
        assertThat(now(kept).name()).isEqualTo(word + "丁");
    }

    @Test
    void aCodeOfTheCompanyThatWentLeadsToTheOneThatStayed() {
        testRegistry.take(testRegistry.source(90), DAY, List.of(TestRegistry.line(code, word + "己")));
        merge(Map.of());
        assertThat(now(kept).creditCode().find().map(CreditCode::text)).contains(code);
        CompanyId found = testRegistry
                .take(testRegistry.source(10), DAY, List.of(TestRegistry.line(other, word + "庚")))
                .get(0);
        assertThat(found).isEqualTo(kept);
    }

    @Test
    void aLaterActMustBeUndoneFirst() {
        Regrouping first = merge(Map.of()).done().orElseThrow();
        CompanyId third = testRegistry.company(word + "辛");
        Regrouping second = regroupings
                .merge(new Merge(third, now(third).version(), kept, now(kept).version(), Map.of(), "同一家"), officer)
                .done()
                .orElseThrow();
        assertThat(regroupings.standing(gone)).contains(third);
        assertThat(codes(regroupings.undo(first.id(), officer))).containsExactly("REG-169");
        assertThat(regroupings.undo(second.id(), officer).problems()).isEmpty();
        assertThat(regroupings.undo(first.id(), officer).problems()).isEmpty();
        assertThat(now(gone).name()).isEqualTo(word + "乙");
    }

    @Test
    void nothingIsMergedWithoutReasonOrOnAStaleSight() {
        Outcome outcome = regroupings.merge(new Merge(kept, 99, gone, now(gone).version(), Map.of(), " "), officer);
        assertThat(codes(outcome)).containsExactlyInAnyOrder("REG-123", "REG-162");
        assertThat(now(gone).name()).isEqualTo(word + "乙");
        assertThat(codes(regroupings.merge(
                        new Merge(kept, now(kept).version(), kept, now(kept).version(), Map.of(), "x"), officer)))
                .containsExactly("REG-161");
    }

    @Test
    void aSplitTakesOutWhatSpeaksOfAnotherFirm() {
        merge(Map.of());
        Regrouping act = split(Set.of(new Subject(strong, other))).done().orElseThrow();
        assertThat(now(kept).name()).isEqualTo(word + "甲");
        assertThat(now(act.to()).name()).isEqualTo(word + "乙");
        assertThat(now(act.to()).creditCode().find().map(CreditCode::text)).contains(other);
        assertThat(regroupings.undo(act.id(), officer).problems()).isEmpty();
        assertThat(now(kept).name()).isEqualTo(word + "乙");
        assertThat(registry.find(act.to(), officer)).isEmpty();
    }

    @Test
    void aSplitNeedsSomethingToGoAndSomethingToStay() {
        assertThat(codes(split(Set.of()))).containsExactly("REG-164");
        assertThat(codes(split(Set.of(new Subject(weak, code))))).containsExactly("REG-165");
        testRegistry.take(strong, DAY, List.of(TestRegistry.line(code, word + "甲")));
        assertThat(codes(split(Set.of(new Subject(weak, code))))).containsExactly("REG-167");
    }

    private Outcome split(Set<Subject> subjects) {
        return regroupings.split(new Split(kept, now(kept).version(), subjects, "不是一家"), officer);
    }
}
