package io.tuji.resolution;

import static io.tuji.Bearer.bearer;
import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.audit.AuditTrail;
import io.tuji.engine.resolve.Corrections.Correction;
import io.tuji.engine.value.Problem;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Newcomers;
import io.tuji.registry.Newcomers.Typed;
import io.tuji.registry.TestRegistry;
import io.tuji.resolution.DistrictWeights.Decisions;
import io.tuji.resolution.OwnWeights.Measured;
import io.tuji.resolution.Pair.Reason;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Weights are estimated from what persons decided, measured, put in force by a person and left again. */
@PlatformTest
class WeightsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String DECIDER = "decider-of-weights";
    private static final int EACH = 60;

    /** What shipped weights doubt: another address. */
    private static final String MOVED =
            "[{\"comparison\":\"name\",\"level\":\"exact\",\"bits\":9},{\"comparison\":\"address\",\"level\":\"differs\",\"bits\":-3}]";

    /** What shipped weights believe: founded together under names that begin alike. */
    private static final String FOUNDED_TOGETHER =
            "[{\"comparison\":\"name\",\"level\":\"same_beginning\",\"bits\":6},{\"comparison\":\"address\",\"level\":\"exact\",\"bits\":9}]";

    private static final Random RANDOM = new Random(166);

    private static List<CompanyId> firms = List.of();

    @Autowired
    DistrictWeights weights;

    @Autowired
    Pairs pairs;

    @Autowired
    Lookalikes lookalikes;

    @Autowired
    Newcomers newcomers;

    @Autowired
    TestRegistry registry;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestTokens tokens;

    @Autowired
    AuditTrail trail;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private Visitor verifier;

    @BeforeEach
    void firms() {
        verifier = accounts.create(Optional.empty(), Role.VERIFIER);
        if (firms.isEmpty()) {
            List<String> lines = IntStream.range(0, 4 * EACH)
                    .mapToObj(i -> TestRegistry.line(TestRegistry.freshCode(), unlikeOthers() + "有限公司"))
                    .toList();
            firms = registry.take(registry.source(50), LocalDate.of(2024, 1, 1), lines).stream()
                    .sorted((one, other) -> Long.compare(one.value(), other.value()))
                    .toList();
        }
    }

    /** So that scans find nothing but what a test is about. */
    private static String unlikeOthers() {
        return RANDOM.ints(4, 0x4E00, 0x9FA6).mapToObj(Character::toString).collect(Collectors.joining());
    }

    @AfterEach
    void nothingInForce() {
        weights.leave(verifier);
        jdbc.sql("delete from resolution_pair where decided_by = ?")
                .param(DECIDER)
                .update();
    }

    private void decide(int from, int count, String decision, double probability, String reasons) {
        for (int i = from; i < from + count; i++) {
            jdbc.sql("""
                            insert into resolution_pair (company_left, company_right, probability, is_sure, worth, reasons,
                                                         found_at, decision, decided_by, decided_at)
                            values (:left, :right, :probability, false, 1, :reasons::jsonb, now(), :decision, :by, now())
                            on conflict (company_left, company_right) do nothing
                            """)
                    .param("left", firms.get(2 * i).value())
                    .param("right", firms.get(2 * i + 1).value())
                    .param("probability", probability)
                    .param("reasons", reasons)
                    .param("decision", decision)
                    .param("by", DECIDER)
                    .update();
        }
    }

    private void decideEnough() {
        decide(0, EACH, "SAME", 0.3, MOVED);
        decide(EACH, EACH, "DIFFERENT", 0.9, FOUNDED_TOGETHER);
    }

    private OwnWeights estimated() {
        decideEnough();
        OwnWeights.Id id = weights.estimate(verifier).weights().orElseThrow();
        awaitEnd(weights.find(id).orElseThrow().job());
        return weights.find(id).orElseThrow();
    }

    private void awaitEnd(JobId job) {
        await().atMost(PATIENCE).until(() -> jobs.get(job).state().isEnded());
    }

    private static List<String> codes(DistrictWeights.Outcome outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    @Test
    void tooFewDecisionsAreRefusedWithWhatIsMissing() throws Exception {
        decide(0, 3, "SAME", 0.3, MOVED);
        Decisions made = weights.decisions();
        assertThat(made.sameMissing()).isPositive();
        assertThat(codes(weights.estimate(verifier))).containsExactly("RES-108");
        mvc.perform(post("/api/v1/resolution/weights").with(bearer(tokens.of(verifier))))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.problems[0].code").value("RES-108"))
                .andExpect(content().string(containsString(Long.toString(made.sameMissing()))));
        mvc.perform(get("/resolution").with(signedInAs(verifier)))
                .andExpect(content().string(containsString("还差同一家 " + made.sameMissing() + " 对")));
    }

    @Test
    void whatABatchDecidedAndInventedFirmsDoNotCount() {
        decide(0, 2, "SAME", 0.3, MOVED);
        long before = weights.decisions().same();
        long batch = jdbc.sql(
                        "insert into pair_batch (pairs, started_by, started_at) values (1, 'x', now()) returning id")
                .query(Long.class)
                .single();
        jdbc.sql("update resolution_pair set batch_id = :batch where company_left = :left and decided_by = :by")
                .param("batch", batch)
                .param("left", firms.get(0).value())
                .param("by", DECIDER)
                .update();
        assertThat(weights.decisions().same()).isEqualTo(before - 1);
        jdbc.sql("update company set invented = true where id = ?")
                .param(firms.get(3).value())
                .update();
        assertThat(weights.decisions().same()).isEqualTo(before - 2);
        jdbc.sql("update company set invented = false where id = ?")
                .param(firms.get(3).value())
                .update();
    }

    @Test
    void bothWeightsAreMeasuredOnTheSameDecisionsAndNothingChangesByItself() {
        Measured measured = estimated().measured().orElseThrow();
        assertThat(measured.same()).isGreaterThanOrEqualTo(EACH);
        assertThat(measured.trial().without().wrong()).isGreaterThanOrEqualTo(EACH);
        assertThat(measured.trial().without().missed()).isGreaterThanOrEqualTo(EACH);
        assertThat(measured.trial().with().precision().orElseThrow()).isGreaterThan(0.9);
        assertThat(measured.trial().with().recall().orElseThrow()).isGreaterThan(0.9);
        assertThat(measured.corrections())
                .anyMatch(c -> c.comparison().equals("name") && c.level().equals("exact") && c.bits() > 0.5);
        assertThat(weights.inForce()).isEmpty();
    }

    @Test
    void whatIsNotEstimatedIsNotPutInForce() {
        long id = jdbc.sql("insert into own_weights (asked_by, asked_at, job_id) values ('x', now(), 0) returning id")
                .query(Long.class)
                .single();
        assertThat(codes(weights.choose(new OwnWeights.Id(id), verifier))).containsExactly("RES-110");
        jdbc.sql("delete from own_weights where id = ?").param(id).update();
    }

    private String anOldFirmEnteredTwice() {
        String brand = TestRegistry.freshBrand();
        registry.company("上海" + brand + "精密仪器有限公司");
        Typed again = new Typed(Map.of("name", "上海" + brand + "精密仪器有限公司"));
        assertThat(newcomers.enter(again, "走访", verifier).problems()).isEmpty();
        return brand;
    }

    /** How many pairs that nobody has decided were shown with other weights than these, after a scan. */
    private long scannedOtherwise(Optional<OwnWeights.Id> inForce) {
        awaitEnd(pairs.scan(verifier));
        return jdbc.sql(
                        "select count(*) from resolution_pair where decision is null and own_weights_id is distinct from :own")
                .param("own", inForce.map(OwnWeights.Id::value).orElse(null))
                .query(Long.class)
                .single();
    }

    private double typed(String brand) {
        return name(lookalikes.find("", "上海" + brand + "精密仪器公司", "", 5).get(0).reasons());
    }

    private static double name(List<Reason> reasons) {
        return reasons.stream()
                .filter(reason ->
                        reason.comparison().equals("name") && reason.level().equals("exact"))
                .mapToDouble(Reason::bits)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theScanAndTheEntryUseWhatIsInForceUntilItIsLeft() {
        String brand = anOldFirmEnteredTwice();
        await().atMost(PATIENCE).until(() -> !pairs.isScanning());
        lookalikes.forget();
        double typedBefore = typed(brand);
        OwnWeights own = estimated();
        double more = own.measured().orElseThrow().corrections().stream()
                .filter(c -> c.comparison().equals("name") && c.level().equals("exact"))
                .mapToDouble(Correction::bits)
                .sum();
        assertThat(weights.choose(own.id(), verifier).problems()).isEmpty();
        assertThat(scannedOtherwise(Optional.of(own.id()))).isZero();
        assertThat(typed(brand)).isCloseTo(typedBefore + more, within(1e-3));
        assertThat(surePairsOfTwoCodes()).isZero();
        weights.leave(verifier);
        assertThat(scannedOtherwise(Optional.empty())).isZero();
        assertThat(typed(brand)).isCloseTo(typedBefore, within(1e-3));
        assertThat(trail.of("own-weights:" + own.id().code(), 5))
                .extracting("act")
                .containsExactly("own-weights.leave", "own-weights.choose", "own-weights.estimate");
    }

    private long surePairsOfTwoCodes() {
        return jdbc.sql("""
                        select count(*) from resolution_pair p
                        join company l on l.id = p.company_left join company r on r.id = p.company_right
                        where p.is_sure and p.own_weights_id is not null and l.credit_code <> r.credit_code
                          and l.code_grade = 'VALID' and r.code_grade = 'VALID'
                        """).query(Long.class).single();
    }

    @Test
    void onlyWhoMayApprovePutsWeightsInForce() throws Exception {
        long id = estimated().id().value();
        String api = "/api/v1/resolution/weights";
        mvc.perform(get(api).with(bearerOf(Role.VIEWER))).andExpect(status().isForbidden());
        mvc.perform(post(api + "/" + id + "/choose").with(bearerOf(Role.ANALYST)))
                .andExpect(status().isForbidden());
        mvc.perform(post(api + "/shipped").with(bearerOf(Role.ANALYST))).andExpect(status().isForbidden());
        String token = tokens.of(verifier);
        mvc.perform(get(api + "/" + id).with(bearer(token)))
                .andExpect(jsonPath("$.measured.own.precision").isNumber())
                .andExpect(jsonPath("$.measured.shipped.wrong").isNumber());
        mvc.perform(post(api + "/" + id + "/choose").with(bearer(token)))
                .andExpect(jsonPath("$.inForce").value(Long.toString(id)));
        mvc.perform(post(api + "/shipped").with(bearer(token)))
                .andExpect(jsonPath("$.inForce").doesNotExist());
        mvc.perform(get(api + "/999999999").with(bearer(token))).andExpect(status().isNotFound());
    }

    @Test
    void thePageShowsBothBesideEachOtherAndOffersUndo() throws Exception {
        OwnWeights own = estimated();
        mvc.perform(get("/resolution/weights").with(signedInAs(Role.ANALYST)))
                .andExpect(content().string(containsString(own.id().code())))
                .andExpect(content().string(not(containsString("/choose"))))
                .andExpect(content().string(not(containsString("??"))));
        String choose = "/resolution/weights/" + own.id().value() + "/choose";
        mvc.perform(post(choose).with(signedInAs(Role.ANALYST)).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(post(choose).with(signedInAs(verifier)).with(csrf())).andExpect(status().is3xxRedirection());
        mvc.perform(get("/resolution/weights").with(signedInAs(verifier)))
                .andExpect(content().string(containsString("现用本区权重 " + own.id().code())))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(post("/resolution/weights/shipped")
                        .with(signedInAs(verifier))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(weights.inForce()).isEmpty();
    }
}
