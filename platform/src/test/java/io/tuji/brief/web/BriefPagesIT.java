package io.tuji.brief.web;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import io.tuji.district.District;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.plan.Board;
import io.tuji.plan.Clearance.Move;
import io.tuji.plan.Clearances;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What stands in briefs, and what never does. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class BriefPagesIT {

    /** A number that stands nowhere else. */
    private static final String SECRET = "8,765.43";

    private static final String MEASURE = "goods_sales";
    private static final Visitor ANALYST =
            new Visitor(new UserId(1), "li", "李", Optional.empty(), Set.of(Role.ANALYST));
    private static final Visitor LEADER =
            new Visitor(new UserId(2), "zhao", "赵", Optional.empty(), Set.of(Role.LEADER));

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Observations observations;

    @Autowired
    private Clearances clearances;

    @Autowired
    private Plans plans;

    @Autowired
    private District district;

    private String plan;

    @BeforeEach
    void aPlanWithTheIndicator() {
        plan = plans.list().stream()
                .filter(one -> plans.find(one.id())
                        .flatMap(board -> board.find(MEASURE))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Ref enter(Optional<String> area, int year, String amount) {
        Unit unit = Unit.get("亿元");
        What what = new What(
                MEASURE,
                area,
                Period.year(year),
                Optional.of(Quantity.of(amount, unit)),
                unit,
                Optional.empty(),
                Certainty.ACTUAL,
                Bound.EXACT,
                Optional.empty(),
                "虚构统计局",
                "");
        return observations.enter(what, new Actor("wang")).ref();
    }

    private String page(String address, Role role) throws Exception {
        return mvc.perform(get(address).with(signedInAs(role)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String indicator() {
        return "/brief/indicators/" + plan + "/" + MEASURE;
    }

    @Test
    void everyIndicatorAndEveryPlanHasItsPage() throws Exception {
        for (var one : plans.list()) {
            Board board = plans.find(one.id()).orElseThrow();
            assertThat(page("/brief/plans/" + one.id(), Role.LEADER)).contains("缺什么，找谁要");
            for (Standing standing : board.standings()) {
                String address = "/brief/indicators/" + one.id() + "/"
                        + standing.indicator().id();
                assertThat(page(address, Role.VIEWER)).contains("来源");
            }
        }
    }

    @Test
    void everyPartOfTheDistrictHasItsPage() throws Exception {
        for (var breakdown : district.get().breakdowns()) {
            String part = breakdown.ids().get(0);
            assertThat(page("/brief/areas/" + part, Role.LEADER)).contains("这里的数据");
        }
    }

    @Test
    void aBriefHoldsJudgementFiguresPictureAndWhoMayGiveTheButton() throws Exception {
        enter(Optional.empty(), 2024, "8765.43");
        assertThat(page(indicator(), Role.LEADER))
                .contains(SECRET, "path-chart", "与上期相比", "虚构统计局", "/instructions/new?subject=INDICATOR:" + plan);
        assertThat(page(indicator(), Role.ANALYST)).doesNotContain("/instructions/new");
        mvc.perform(get(indicator()).with(signedInAs(Role.FIRM))).andExpect(status().isForbidden());
    }

    @Test
    void nothingThatMayNotBePublishedStandsInABrief() throws Exception {
        String part = district.get().places().subdistricts().get(0).code();
        Ref whole = enter(Optional.empty(), 2024, "8765.43");
        Ref ofPart = enter(Optional.of(part), 2024, "765.43");
        clearances.move(List.of(whole, ofPart), Move.CLOSE, "", ANALYST);
        assertThat(page(indicator(), Role.LEADER))
                .contains("2 条不公开")
                .doesNotContain(SECRET)
                .doesNotContain("path-chart")
                .doesNotContain("还需每年");
        assertThat(page("/brief/plans/" + plan, Role.LEADER))
                .contains("1 项指标含不公开的数据")
                .doesNotContain(SECRET);
        assertThat(page("/brief/areas/" + part, Role.LEADER))
                .contains("有 1 条数据不公开")
                .doesNotContain("765.43");
        for (String api : List.of("indicators/" + plan + "/" + MEASURE, "plans/" + plan, "areas/" + part)) {
            mvc.perform(get("/api/v1/briefs/" + api).with(bearerOf(Role.LEADER)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("765.43"))));
        }
        mvc.perform(get("/api/v1/briefs/indicators/" + plan + "/" + MEASURE).with(bearerOf(Role.LEADER)))
                .andExpect(jsonPath("$.heldBack").value(2))
                .andExpect(jsonPath("$.standing").doesNotExist());
    }

    @Test
    void boardAndBriefSayWhatRestsOnFiguresThatNobodyHasApproved() throws Exception {
        Ref ref = enter(Optional.empty(), 2024, "8765.43");
        assertThat(page("/plan?plan=" + plan, Role.VIEWER)).contains("1 项指标的状态所依据的数据还没有审定", ref.text());
        assertThat(page(indicator(), Role.VIEWER)).contains("有 1 条还没有审定");
        assertThat(page("/brief/plans/" + plan, Role.VIEWER)).contains("有 1 项指标所依据的数据还没有审定");
        clearances.move(List.of(ref), Move.CHECK, "", ANALYST);
        assertThat(page("/plan?plan=" + plan, Role.VIEWER)).contains("还没有审定");
        clearances.move(List.of(ref), Move.APPROVE, "", LEADER);
        assertThat(page("/plan?plan=" + plan, Role.VIEWER)).doesNotContain("还没有审定");
        assertThat(page(indicator(), Role.VIEWER)).doesNotContain("还没有审定");
    }

    @Test
    void whatThePackStatesWaitsForNobody() throws Exception {
        assertThat(page("/plan?plan=" + plan, Role.VIEWER)).doesNotContain("还没有审定");
    }

    @Test
    void aPartIsSetBesideTheOthersAndAYearBefore() throws Exception {
        List<String> parts = district.get().places().subdistricts().stream()
                .map(one -> one.code())
                .toList();
        enter(Optional.of(parts.get(0)), 2023, "100");
        enter(Optional.of(parts.get(0)), 2024, "110");
        enter(Optional.of(parts.get(1)), 2024, "300");
        assertThat(page("/brief/areas/" + parts.get(0), Role.LEADER)).contains("第 2 / 2", "同比 +10.0%");
        assertThat(page("/brief/areas/" + parts.get(2), Role.LEADER)).contains("同类区域有数、这里没有的");
    }

    @Test
    void thePagesLeadToTheBriefs() throws Exception {
        assertThat(page("/plan?plan=" + plan, Role.LEADER)).contains("/brief/plans/" + plan);
        assertThat(page("/plan/indicators/" + plan + "/" + MEASURE, Role.LEADER))
                .contains(indicator());
        assertThat(page("/", Role.LEADER)).contains("/brief/plans/");
        assertThat(page("/district/places", Role.LEADER)).contains("/brief/areas/");
        mvc.perform(get("/brief").with(signedInAs(Role.LEADER))).andExpect(status().is3xxRedirection());
    }

    @Test
    void whatIsNotThereIsNotFound() throws Exception {
        for (String address :
                List.of("/brief/plans/x", "/brief/indicators/x/y", "/brief/areas/x", "/instructions/JB-999999")) {
            mvc.perform(get(address).with(signedInAs(Role.LEADER))).andExpect(status().isNotFound());
        }
    }
}
