package io.tuji.resolution;

import static io.tuji.Bearer.bearer;
import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
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
import io.tuji.engine.value.Problem;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Newcomers;
import io.tuji.registry.Newcomers.Typed;
import io.tuji.registry.Regroupings;
import io.tuji.registry.TestRegistry;
import io.tuji.resolution.Pair.Decision;
import io.tuji.resolution.PairBatches.Outcome;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Pairs on sufficient evidence are merged together after a look at them, each as an act of its own, and taken back. */
@PlatformTest
class PairBatchesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    PairBatches batches;

    @Autowired
    Pairs pairs;

    @Autowired
    Regroupings regroupings;

    @Autowired
    Newcomers newcomers;

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

    private Visitor officer;

    /** A scan that an earlier test has caused would bring pairs of its own. */
    @BeforeEach
    void noOpenPairs() {
        officer = accounts.create(Optional.empty(), Role.ANALYST);
        await().atMost(PATIENCE).until(() -> count("job where kind = 'resolution.scan' and ended_at is null") == 0);
        jdbc.sql("delete from resolution_pair where decision is null").update();
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    /** Entered by hand: an import would be followed by a scan. */
    private CompanyId firm(boolean withCode) {
        Map<String, String> texts = new HashMap<>(Map.of("name", TestRegistry.freshWord() + "公司"));
        if (withCode) {
            texts.put("credit_code", TestRegistry.freshCode());
        }
        return newcomers.enter(new Typed(texts), "走访", officer).company().orElseThrow();
    }

    private Pair.Id pair(CompanyId left, CompanyId right, boolean isSure) {
        return new Pair.Id(jdbc.sql("""
                        insert into resolution_pair (company_left, company_right, probability, is_sure, worth, reasons, found_at)
                        values (:left, :right, 0.999, :sure, 1, '[]', now()) returning id
                        """)
                .param("left", left.value())
                .param("right", right.value())
                .param("sure", isSure)
                .query(Long.class)
                .single());
    }

    private Pair.Id surePair() {
        return pair(firm(true), firm(false), true);
    }

    private void awaitEnd(JobId job) {
        await().atMost(PATIENCE).until(() -> jobs.get(job).state().isEnded());
    }

    private PairBatch merged(long seen) {
        PairBatch.Id id = batches.start(seen, officer).batch().orElseThrow();
        awaitEnd(batches.find(id).orElseThrow().job());
        return batches.find(id).orElseThrow();
    }

    private PairBatch undone(PairBatch batch) {
        assertThat(batches.undo(batch.id(), officer).problems()).isEmpty();
        awaitEnd(batches.find(batch.id()).orElseThrow().undone().orElseThrow().job());
        return batches.find(batch.id()).orElseThrow();
    }

    private Optional<Decision> decided(Pair.Id id) {
        return pairs.find(id).orElseThrow().decided().map(Pair.Decided::decision);
    }

    private static List<String> codes(Outcome outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    @Test
    void whatIsUnsureApartOrBarredIsLeftOut() {
        Pair.Id sure = surePair();
        Pair.Id unsure = pair(firm(true), firm(false), false);
        Pair.Id apart = surePair();
        Pair.Id twoCodes = pair(firm(true), firm(true), true);
        batches.keepApart(apart, true, officer);
        assertThat(batches.preview(officer)).isEqualTo(new PairBatches.Preview(1, 1, 1));
        assertThat(merged(1).merged()).isEqualTo(1);
        assertThat(decided(sure)).contains(Decision.SAME);
        assertThat(List.of(unsure, apart, twoCodes)).allMatch(id -> decided(id).isEmpty());
        assertThat(trail.of("pair:" + apart.code(), 1)).extracting("act").containsExactly("pair.apart");
    }

    @Test
    void theWholeIsTakenBackAndEachSingly() {
        Pair.Id one = surePair();
        Pair.Id other = surePair();
        PairBatch batch = merged(2);
        assertThat(pairs.reopen(one, officer).problems()).isEmpty();
        assertThat(batches.find(batch.id()).orElseThrow().merged()).isEqualTo(1);
        assertThat(undone(batch).merged()).isZero();
        CompanyId gone = pairs.find(other).orElseThrow().right();
        assertThat(regroupings.standing(gone)).contains(gone);
        assertThat(decided(other)).isEmpty();
        assertThat(codes(batches.undo(batch.id(), officer))).containsExactly("RES-106");
        assertThat(trail.of("pair-batch:" + batch.id().code(), 5))
                .extracting("act")
                .containsExactly("pair-batch.undo", "pair-batch.merge");
    }

    @Test
    void threeRecordsOfOneFirmBecomeOneAndThreeAgain() {
        CompanyId first = firm(false);
        CompanyId second = firm(true);
        CompanyId third = firm(false);
        pair(first, second, true);
        pair(first, third, true);
        PairBatch batch = merged(2);
        assertThat(List.of(first, second, third))
                .allMatch(firm -> regroupings.standing(firm).equals(Optional.of(second)));
        undone(batch);
        assertThat(List.of(first, second, third))
                .allMatch(firm -> regroupings.standing(firm).equals(Optional.of(firm)));
    }

    @Test
    void aChainOfRecordsNeverJoinsTwoValidCodes() {
        CompanyId middle = firm(false);
        CompanyId one = firm(true);
        CompanyId other = firm(true);
        pair(middle, one, true);
        pair(middle, other, true);
        assertThat(merged(2).merged()).isEqualTo(1);
        assertThat(regroupings.standing(other)).contains(other);
    }

    @Test
    void aListThatHasChangedSinceItWasSeenIsNotMerged() {
        surePair();
        assertThat(codes(batches.start(7, officer))).containsExactly("RES-104");
        merged(1);
        assertThat(codes(batches.start(0, officer))).containsExactly("RES-104");
    }

    @Test
    void aMergeThatWasTakenBackOnThePageOfTheFirmIsNoObstacle() {
        Pair.Id sure = surePair();
        PairBatch batch = merged(1);
        CompanyId kept = pairs.find(sure).orElseThrow().left();
        regroupings.undo(regroupings.list(kept).get(0).id(), officer);
        assertThat(undone(batch).merged()).isZero();
        assertThat(decided(sure)).isEmpty();
    }

    @Test
    void thePagesShowWhatWouldBeMergedAndWhatWas() throws Exception {
        Pair.Id sure = surePair();
        mvc.perform(get("/resolution/sure").with(signedInAs(officer)))
                .andExpect(content().string(containsString(sure.code())))
                .andExpect(content().string(containsString("可归并 1 对")))
                .andExpect(content().string(not(containsString("??"))));
        PairBatch batch = merged(1);
        mvc.perform(get("/resolution/batches/" + batch.id().value()).with(signedInAs(officer)))
                .andExpect(content().string(containsString(sure.code())))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get("/resolution/sure").with(signedInAs(officer)))
                .andExpect(content().string(containsString(batch.id().code())));
        mvc.perform(get("/resolution/sure").with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
    }

    @Test
    void programsMergeAndUndoInTheNameOfTheirToken() throws Exception {
        Pair.Id sure = surePair();
        String token = tokens.of(officer);
        mvc.perform(get("/api/v1/resolution/sure").with(bearer(token)))
                .andExpect(jsonPath("$.merging").value(1));
        mvc.perform(post("/api/v1/resolution/batches")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"seen\": 3}")
                        .with(bearer(token)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.problems[0].code").value("RES-104"));
        mvc.perform(post("/api/v1/resolution/batches")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"seen\": 1}")
                        .with(bearer(token)))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.pairs").value(1));
        PairBatch batch = batches.latest(1).get(0);
        awaitEnd(batch.job());
        CompanyId kept = pairs.find(sure).orElseThrow().left();
        assertThat(trail.of("company:" + kept.code(), 1)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("company.merge");
            assertThat(entry.actor()).isEqualTo(officer.login());
            assertThat(entry.token().orElseThrow()).contains("test");
        });
        String address = "/api/v1/resolution/batches/" + batch.id().value();
        mvc.perform(post(address + "/undo").with(bearerOf(Role.VIEWER))).andExpect(status().isForbidden());
        mvc.perform(post(address + "/undo").with(bearer(token))).andExpect(status().isAccepted());
        mvc.perform(get(address).with(bearer(token)))
                .andExpect(jsonPath("$.undoJobId").isString());
    }
}
