package io.tuji.demo;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.audit.Actor;
import io.tuji.engine.plan.State;
import io.tuji.engine.value.Certainty;
import io.tuji.importing.ImportRefused;
import io.tuji.importing.Source;
import io.tuji.importing.SourceId;
import io.tuji.importing.Sources;
import io.tuji.plan.Board;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import io.tuji.registry.CompanyId;
import io.tuji.registry.InventedCompanies;
import io.tuji.registry.TestRegistry;
import io.tuji.search.Search;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The invented park as it stands once it is filled in; one filling serves all these tests. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilledDemoIT {

    private static final Actor ACTOR = new Actor("tester");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    Demo demo;

    @Autowired
    InventedCompanies invented;

    @Autowired
    Plans plans;

    @Autowired
    Observations observations;

    @Autowired
    Search search;

    @Autowired
    Sources sources;

    @Autowired
    TestRegistry registry;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    private @Nullable Board boardBefore;
    private List<PlanObservation> saidBefore = List.of();

    @BeforeAll
    void fill() throws Exception {
        mvc.perform(get("/companies").with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(not(containsString("含演示数据"))));
        boardBefore = board();
        saidBefore = observations.now();
        assertThat(demo.fill(ACTOR)).isTrue();
        await().atMost(PATIENCE)
                .until(() -> demo.find().flatMap(Demo.Park::filling).isEmpty());
        assertThat(search.awaitCurrent(PATIENCE)).isTrue();
    }

    @AfterAll
    void remove() {
        assertThat(demo.remove(ACTOR)).isEmpty();
        search.awaitCurrent(PATIENCE);
    }

    private Board board() {
        return plans.current().flatMap(plan -> plans.find(plan.id())).orElseThrow();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void everyRowOfTheFileIsTaken() {
        assertThat(demo.find().orElseThrow().companies()).isEqualTo(4_000);
        assertThat(rows("import_run where set_aside > 0 and source_id in (select id from source where invented)"))
                .isZero();
        assertThat(search.all("company", "（演示）").ids()).hasSize(4_000);
    }

    @Test
    void notableFirmsHaveFactsAndTitles() {
        assertThat(rows("statement where said_by like '演示%'")).isEqualTo(320 * 8);
        assertThat(rows("title where said_by like '演示%' and kind = 'high_tech'"))
                .isEqualTo(200);
        assertThat(rows("title where said_by like '演示%' and kind = 'little_giant'"))
                .isEqualTo(6);
    }

    @Test
    void peopleHaveTalkedPromisedSignedAndLanded() {
        assertThat(rows("job where kind = 'demo' and state <> 'DONE'")).isZero();
        assertThat(rows("engagement where state = 'HELD'")).isGreaterThan(150);
        assertThat(rows("claim_matter where kind = 'DISPUTE' and state = 'OPEN'"))
                .isEqualTo(1);
        assertThat(rows("agreement_promise where state in ('MADE', 'KEPT')")).isGreaterThan(10);
        assertThat(
                        rows(
                                "agreement_landing l join promotion_project p on p.id = l.project_id where l.accepted_by <> p.owner"))
                .isGreaterThan(5);
        assertThat(rows("coordination_meeting where closed_at is not null")).isEqualTo(1);
    }

    @Test
    void blockersOfEveryStateAreMarkedAsInvented() {
        assertThat(jdbc.sql("select distinct state from blocker")
                        .query(String.class)
                        .list())
                .contains("OPEN", "VERIFIED", "IN_WORK", "SOLVED", "CONFIRMED");
        assertThat(rows("blocker where words not like '%（演示）'")).isZero();
    }

    @Test
    void aLeaderReadsOnTheFirstPageWhatIsStuckAndWhy() throws Exception {
        mvc.perform(get("/").with(signedInAs(Role.LEADER)))
                .andExpect(content().string(containsString("个项目里卡住")))
                .andExpect(content().string(containsString("/funnel/stuck?cause=APPROVAL")))
                .andExpect(content().string(containsString("（演示）")));
    }

    @Test
    void theBoardShowsEveryState() {
        assertThat(board().headlines())
                .extracting(standing -> standing.judgement().state())
                .contains(State.values());
    }

    @Test
    void whatPublicFiguresDecideStaysAsItWas() {
        assertThat(Objects.requireNonNull(boardBefore).headlines())
                .filteredOn(standing -> standing.judgement().state() != State.UNKNOWN)
                .allSatisfy(standing -> {
                    Standing now = board().find(standing.indicator().id()).orElseThrow();
                    assertThat(now.judgement()).isEqualTo(standing.judgement());
                    assertThat(now.restsOnInvented()).isFalse();
                });
    }

    @Test
    void inventedFiguresStandWhereNobodyHasSaidAnything() {
        assertThat(observations.now())
                .filteredOn(PlanObservation::invented)
                .isNotEmpty()
                .allSatisfy(said -> {
                    assertThat(said.what().certainty()).isEqualTo(Certainty.IMPLIED);
                    assertThat(saidBefore)
                            .noneMatch(other -> other.what()
                                            .measure()
                                            .equals(said.what().measure())
                                    && other.what().period().equals(said.what().period()));
                });
    }

    @Test
    void aSecondFillingAddsNothing() {
        assertThat(demo.fill(ACTOR)).isFalse();
        assertThat(rows("source where invented")).isEqualTo(1);
    }

    @Test
    void theInventedSourceTakesNoOtherFile() {
        SourceId source = sources.list().stream()
                .filter(Source::invented)
                .map(Source::id)
                .findFirst()
                .orElseThrow();
        List<String> lines = List.of(TestRegistry.line(TestRegistry.freshCode(), "真实的公司"));
        assertThatThrownBy(() -> registry.take(source, LocalDate.of(2024, 1, 1), lines))
                .isInstanceOf(ImportRefused.class)
                .hasMessageContaining("IMP-216");
    }

    @Test
    void everyPageThatShowsAnInventedFirmMarksIt() throws Exception {
        CompanyId company = invented.byCreditCode().values().iterator().next();
        for (String page : List.of("/companies?q=（演示）", "/search/suggest?q=演示路", "/companies/" + company.code())) {
            mvc.perform(get(page).with(signedInAs(Role.VIEWER)))
                    .andExpect(content().string(containsString("class=\"invented\"")));
        }
    }

    @Test
    void aBannerStandsOnPagesThatShowNone() throws Exception {
        for (String page : List.of("/", "/district", "/demo")) {
            mvc.perform(get(page).with(signedInAs(Role.VIEWER)))
                    .andExpect(content().string(containsString("含演示数据")));
        }
    }
}
