package io.tuji.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.engine.value.Problem;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Newcomers;
import io.tuji.registry.Newcomers.Typed;
import io.tuji.registry.Registry;
import io.tuji.registry.Regroupings;
import io.tuji.registry.TestRegistry;
import io.tuji.resolution.Pair.Decision;
import io.tuji.resolution.Pairs.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records that may be of one firm are found, decided by people, and can be opened again. */
@PlatformTest
class PairsIT {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    @Autowired
    Pairs pairs;

    @Autowired
    Lookalikes lookalikes;

    @Autowired
    Newcomers newcomers;

    @Autowired
    Registry registry;

    @Autowired
    Regroupings regroupings;

    @Autowired
    TestRegistry testRegistry;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    private Visitor officer;
    private String brand;
    private CompanyId known;

    @BeforeEach
    void aFirm() {
        officer = accounts.create(Optional.empty(), Role.ANALYST);
        brand = TestRegistry.freshBrand();
        known = testRegistry
                .take(
                        testRegistry.source(60),
                        DAY,
                        List.of(TestRegistry.freshCode() + ",上海" + brand
                                + "精密仪器有限公司,有限责任公司,2003-05-06,168,310104,上海市徐汇区无名路"
                                + Math.abs(brand.hashCode() % 900) + "号,精密仪器"))
                .get(0);
    }

    /** The same firm without its code, under a name that drops the city. */
    private CompanyId again() {
        Newcomers.Outcome outcome = newcomers.enter(
                new Typed(Map.of(
                        "name", brand + "精密仪器有限公司",
                        "established_on", "2003-05-06",
                        "address", "无名路" + Math.abs(brand.hashCode() % 900) + "号")),
                "走访",
                officer);
        assertThat(outcome.problems()).isEmpty();
        return outcome.company().orElseThrow();
    }

    private Pair found() {
        again();
        JobId scan = pairs.scan(officer);
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!jobs.get(scan).state().isEnded() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        return pairs.open(0, 100_000).stream()
                .filter(pair -> pair.left().equals(known))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRecordInAnotherSpellingIsFoundWithItsReasons() {
        Pair pair = found();
        assertThat(pair.probability()).isGreaterThan(0.5);
        assertThat(pair.reasons()).extracting(Pair.Reason::comparison).contains("name", "day");
    }

    @Test
    void oneFirmIsMergedAndOpenedAgain() {
        Pair pair = found();
        Outcome outcome = pairs.same(pair.id(), officer);
        assertThat(outcome.problems()).isEmpty();
        assertThat(regroupings.standing(pair.right())).contains(known);
        assertThat(pairs.find(pair.id()).orElseThrow().decided())
                .hasValueSatisfying(decided -> assertThat(decided.decision()).isEqualTo(Decision.SAME));
        assertThat(pairs.reopen(pair.id(), officer).problems()).isEmpty();
        assertThat(regroupings.standing(pair.right())).contains(pair.right());
        assertThat(pairs.find(pair.id()).orElseThrow().decided()).isEmpty();
    }

    /** A firm like the known one, under a code of its own. */
    private Pair foundUnderCode(String code) {
        CompanyId other = testRegistry
                .take(
                        testRegistry.source(40),
                        DAY,
                        List.of(code + ",上海" + brand + "精密仪器有限公司,有限责任公司,2003-05-06,168,310104,上海市徐汇区无名路"
                                + Math.abs(brand.hashCode() % 900) + "号,精密仪器"))
                .get(0);
        return pairOf(known, other);
    }

    /** As a scan would leave it: scans do not always ask about firms with two codes. */
    private Pair pairOf(CompanyId left, CompanyId right) {
        long id = jdbc.sql("""
                        insert into resolution_pair (company_left, company_right, probability, is_sure, worth, reasons, found_at)
                        values (:left, :right, 0.99, true, 1, '[]', now())
                        on conflict (company_left, company_right) do update set found_at = now()
                        returning id
                        """)
                .param("left", left.value())
                .param("right", right.value())
                .query(Long.class)
                .single();
        return pairs.find(new Pair.Id(id)).orElseThrow();
    }

    @Test
    void twoValidCodesThatDifferAreNotMergedAtAKeystroke() {
        Pair pair = foundUnderCode(TestRegistry.freshCode());
        assertThat(pairs.same(pair.id(), officer).problems())
                .extracting(Problem::code)
                .containsExactly("RES-102");
    }

    @Test
    void aCodeThatFailsItsChecksIsNoObstacleAndTheValidOneIsKept() {
        String code = TestRegistry.freshCode();
        String failing = code.substring(0, 17) + (code.endsWith("1") ? "2" : "1");
        Pair pair = foundUnderCode(failing);
        assertThat(pairs.same(pair.id(), officer).problems()).isEmpty();
        assertThat(registry.find(known, officer).orElseThrow().validCode()).isPresent();
    }

    @Test
    void twoFirmsStayTwoAndAreNotAskedAboutAgain() {
        Pair pair = found();
        pairs.different(pair.id(), officer);
        assertThat(pairs.open(0, 100_000)).extracting(Pair::id).doesNotContain(pair.id());
        assertThat(pairs.same(pair.id(), officer).problems())
                .extracting(Problem::code)
                .containsExactly("RES-101");
    }

    @Test
    void aTypedNameFindsTheFirmItMayBe() {
        lookalikes.forget();
        assertThat(lookalikes.find("", "上海" + brand + "精密仪器公司", "", 5))
                .extracting(Lookalikes.Lookalike::company)
                .contains(known);
        assertThat(lookalikes.find("", "全不相干纺织品商行", "", 5)).isEmpty();
    }

    @Test
    void aTypedFirmIsRefusedWithoutANameOrAReason() {
        assertThat(newcomers.check(new Typed(Map.of())))
                .extracting(Problem::code)
                .containsExactly("REG-101");
        Newcomers.Outcome outcome = newcomers.enter(new Typed(Map.of("name", brand + "贸易有限公司")), " ", officer);
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly("REG-123");
        assertThat(registry.suggest(brand + "贸易", 5, officer)).isEmpty();
    }
}
