package io.tuji.quality.internal;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
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
import io.tuji.engine.chain.candidate.Term;
import io.tuji.engine.value.Problems;
import io.tuji.job.JobFailed;
import io.tuji.job.JobId;
import io.tuji.job.Jobs;
import io.tuji.lead.Candidates;
import io.tuji.lead.MeasuredQuality;
import io.tuji.quality.QualityRun;
import io.tuji.quality.QualityRun.Estimate;
import io.tuji.quality.QualityRun.Method;
import io.tuji.quality.RegionLevel;
import io.tuji.quality.internal.QualityService.Typed;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The ranking tried on worlds in which neighbours tell where firms settle, and in which they do not. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class QualityIT {

    private static final String HERE = "/candidates/quality";
    private static final String API = "/api/v1/candidates/quality";

    /** No other test founds firms after it, so that candidates are those of this world alone. */
    private static final int YEAR_TO_COME = 2090;

    private static final int PAST_YEAR = 1950;

    @Autowired
    private QualityService service;

    @Autowired
    private QualityWork work;

    @Autowired
    private MeasuredQuality measured;

    @Autowired
    private Candidates candidates;

    @Autowired
    private InventedRegions regions;

    @Autowired
    private Jobs jobs;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private MockMvc mvc;

    private Visitor analyst;
    private Visitor verifier;

    @BeforeEach
    void aChain() {
        regions.chain();
        analyst = accounts.create(Optional.empty(), Role.ANALYST);
        verifier = accounts.create(Optional.empty(), Role.VERIFIER);
    }

    private QualityRun run(JobId job) {
        RunHere run = new RunHere(jobs.get(job));
        work.run(run);
        assertThat(run.isAllDone()).isTrue();
        return service.find(new QualityRun.Id(run.number())).orElseThrow();
    }

    private QualityRun measure(int year, RegionLevel level) {
        return run(jobs.start(QualityWork.KIND, new QualityQuestion(level, year).input(), analyst.actor()));
    }

    private String page(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String candidatesPage() throws Exception {
        return page("/candidates?chain=" + InventedRegions.CHAIN + "&node=craft0", analyst);
    }

    @Test
    void whereFirmsFollowTheirSuppliersTheLiftIsAboveChanceAndThatOfTheControlIsNot() throws Exception {
        regions.settle(YEAR_TO_COME, true, false);
        assertThat(candidatesPage()).contains("尚未测算");
        QualityRun run = measure(YEAR_TO_COME, RegionLevel.PROVINCE);
        Estimate lift = run.of(Method.RANKING).lift();
        assertThat(lift.low()).isGreaterThan(1);
        assertThat(run.of(Method.SHUFFLED).lift().value()).isBetween(0.5, 1.5);
        assertThat(run.of(Method.ABOVE_SHUFFLED).lift().low()).isPositive();
        assertThat(run.of(Method.SIZE).lift().value()).isCloseTo(1, within(1e-9));
        assertThat(run.regions()).hasSize(5).allMatch(region -> region.residents() == 24 && region.came() == 30);
        assertThat(run.ground().candidates()).isEqualTo(150);
        assertThat(measured.latest())
                .hasValueSatisfying(latest -> assertThat(latest.lift()).isEqualTo(lift.value()));
        assertThat(candidatesPage())
                .contains("前 50 名中应验的是随机的 3.00 倍", "高于随机，也高于对照和节点规模", HERE)
                .doesNotContain("尚未测算");
        assertThat(page("/candidates/weights", analyst)).contains("3.00 倍");
    }

    @Test
    void whereFirmsGoAnywhereTheIntervalAroundOneIsShownAllTheSame() throws Exception {
        regions.settle(YEAR_TO_COME, false, false);
        QualityRun run = measure(YEAR_TO_COME, RegionLevel.PROVINCE);
        assertThat(run.of(Method.RANKING).lift().value()).isCloseTo(1, within(1e-9));
        assertThat(candidatesPage()).contains("随机的 1.00 倍（95% 区间 1.00–1.00）", "没有可见的差别");
        assertThat(page(HERE, verifier)).contains("没有可见的差别", "95% 区间 1.00 至 1.00");
    }

    @Test
    void inventedFirmsCountForNothing() {
        regions.settle(YEAR_TO_COME, true, true);
        JobId alone = jobs.start(
                QualityWork.KIND, new QualityQuestion(RegionLevel.PROVINCE, YEAR_TO_COME).input(), analyst.actor());
        assertThatThrownBy(() -> work.run(new RunHere(jobs.get(alone))))
                .isInstanceOf(JobFailed.class)
                .hasMessageContaining("QUA-103");
        regions.settle(YEAR_TO_COME, false, false);
        QualityRun run = measure(YEAR_TO_COME, RegionLevel.CITY);
        assertThat(run.ground().candidates()).isEqualTo(150);
        assertThat(run.of(Method.RANKING).lift().value()).isCloseTo(1, within(1e-9));
    }

    @Test
    void theSameFirmsGiveTheSameFigures() {
        regions.settle(YEAR_TO_COME, true, false);
        QualityRun first = measure(YEAR_TO_COME, RegionLevel.PROVINCE);
        QualityRun second = measure(YEAR_TO_COME, RegionLevel.PROVINCE);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.figures()).isEqualTo(first.figures());
        assertThat(second.regions()).isEqualTo(first.regions());
        assertThat(service.latest().map(QualityRun::id)).contains(second.id());
    }

    @Test
    void afterTheWeightsHaveChangedThePageAsksForANewMeasurement() throws Exception {
        regions.settle(YEAR_TO_COME, true, false);
        measure(YEAR_TO_COME, RegionLevel.PROVINCE);
        assertThat(candidatesPage()).doesNotContain("权重此后已改");
        Map<String, String> typed = Arrays.stream(Term.values()).collect(Collectors.toMap(Term::name, term -> "0"));
        typed.put("FIT", "100");
        assertThat(candidates.weigh(typed, "试", analyst)).isEmpty();
        assertThat(candidatesPage()).contains("权重此后已改");
        assertThat(measure(YEAR_TO_COME, RegionLevel.PROVINCE)
                        .of(Method.RANKING)
                        .lift()
                        .value())
                .as("the fit alone tells no place")
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void aJobIsAskedForOnThePageItsRunIsKeptShownExportedAndAudited() throws Exception {
        regions.settle(PAST_YEAR, true, false);
        long before = regions.audited("quality.measure");
        String there = Objects.requireNonNull(mvc.perform(post(HERE)
                        .param("year", Integer.toString(PAST_YEAR))
                        .param("level", "CITY")
                        .with(csrf())
                        .with(signedInAs(analyst)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        QualityRun run = run(new JobId(Long.parseLong(there.substring(there.lastIndexOf('/') + 1))));
        assertThat(run.by()).isEqualTo(analyst.login());
        assertThat(regions.audited("quality.measure")).isEqualTo(before + 1);
        String one = HERE + "/" + run.id().value();
        assertThat(page(one, verifier))
                .contains("甘肃省 兰州市", "打乱供应关系的对照", "interval-chart", "同城、分支和总部会直接说出答案")
                .doesNotContain("导出 CSV");
        assertThat(page(HERE, analyst)).contains(one, "1950");
        mvc.perform(get(one + "/csv").with(signedInAs(analyst)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("比对照高出")))
                .andExpect(content().string(containsString("青海省 西宁市,24,30,本平台的排序")));
        assertThat(regions.audited("quality.export")).isPositive();
        mvc.perform(get(one + "/csv").with(signedInAs(verifier))).andExpect(status().isForbidden());
        mvc.perform(get(API + "/" + run.id().value()).with(bearer(tokens.of(verifier))))
                .andExpect(jsonPath("$.splitYear").value(PAST_YEAR))
                .andExpect(jsonPath("$.figures.length()").value(5))
                .andExpect(jsonPath("$.regions[?(@.region=='6201')].came").value(30))
                .andExpect(jsonPath("$.figures[0].lift.low").isNumber());
        mvc.perform(get(API).with(bearer(tokens.of(verifier))))
                .andExpect(jsonPath("$[0].id").value(run.id().value()));
    }

    @Test
    void whoMayNotChangeLeadsDoesNotMeasureAndWhoMayNotSeeThemSeesNothing() throws Exception {
        assertThat(page(HERE, verifier)).contains("还没有测过").doesNotContain("for=\"year\"");
        mvc.perform(post(HERE).with(csrf()).with(signedInAs(verifier))).andExpect(status().isForbidden());
        mvc.perform(get(HERE).with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
        Visitor viewer = accounts.create(Optional.empty(), Role.VIEWER);
        mvc.perform(get(API).with(bearer(tokens.of(viewer)))).andExpect(status().isForbidden());
        mvc.perform(post(API)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"year\": 1950}")
                        .with(bearer(tokens.of(verifier))))
                .andExpect(status().isForbidden());
        mvc.perform(get(HERE + "/0").with(signedInAs(verifier))).andExpect(status().isNotFound());
        mvc.perform(get(API + "/0").with(bearer(tokens.of(verifier)))).andExpect(status().isNotFound());
    }

    @Test
    void withTooFewRegionsItIsSaidWhatIsMissing() throws Exception {
        long before = regions.kept();
        mvc.perform(post(HERE)
                        .param("year", "1901")
                        .param("level", "PROVINCE")
                        .with(csrf())
                        .with(signedInAs(analyst)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("QUA-103")))
                .andExpect(content().string(containsString("至少要 3 个：此前有 20 家的区域 0 个")))
                .andExpect(content().string(containsString("value=\"1901\"")));
        mvc.perform(post(API)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"year\": 1901}")
                        .with(bearer(tokens.of(analyst))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("QUA-103"));
        assertThat(regions.kept()).isEqualTo(before);
    }

    @Test
    void aYearToComeAndAnUnknownLevelAreRefused() {
        Problems problems = new Problems();
        assertThat(service.start(new Typed("2999", "VILLAGE"), problems, analyst))
                .isEmpty();
        assertThat(problems.all())
                .extracting(problem -> problem.code())
                .containsExactlyInAnyOrder("QUA-101", "QUA-102");
    }
}
