package io.tuji.outlook.web;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.audit.Actor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation.What;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Every test is taken back. */
@PlatformTest
@Transactional
class SeriesPageIT {

    private static final String OF = "/plan-145/goods_sales/series";
    private static final String PAGE = "/plan/indicators" + OF;
    private static final String API = "/api/v1/plans/plan-145/indicators/goods_sales/series";
    private static final Unit UNIT = Unit.get("亿元");

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Observations observations;

    private void sayFourYears() {
        for (int i = 0; i < 48; i++) {
            double level = 60 + i * 0.3 + (i % 12 == 1 ? -15 : 0) + Math.sin(i * i);
            observations.enterInvented(
                    new What(
                            "goods_sales",
                            Optional.empty(),
                            Period.month(2022 + i / 12, i % 12 + 1),
                            Optional.of(new Quantity(BigDecimal.valueOf(level), UNIT)),
                            UNIT,
                            Optional.empty(),
                            Certainty.ACTUAL,
                            Bound.EXACT,
                            Optional.empty(),
                            "演示",
                            ""),
                    new Actor("analyst"));
        }
    }

    @Test
    void saysWhatWouldMakeASeriesWhereThereIsNone() throws Exception {
        mvc.perform(get(PAGE).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("满两年就有")));
        mvc.perform(get(PAGE + "/csv").with(signedInAs(Role.ANALYST))).andExpect(status().isNotFound());
        mvc.perform(get(API).with(bearerOf(Role.ANALYST))).andExpect(status().isNotFound());
    }

    @Test
    void drawsTheSeriesWithAndWithoutItsSeason() throws Exception {
        sayFourYears();
        mvc.perform(get(PAGE).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("adjusted-line")))
                .andExpect(content().string(containsString("2022-01 至 2025-12，共 48 期")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get(PAGE).with(signedInAs(Role.FIRM))).andExpect(status().isForbidden());
    }

    @Test
    void aFileHoldsEveryPeriodForThoseWhoMayExport() throws Exception {
        sayFourYears();
        String file = mvc.perform(get(PAGE + "/csv").with(signedInAs(Role.ANALYST)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(file.lines()).hasSize(49).anyMatch(line -> line.startsWith("2025-12,"));
        mvc.perform(get(PAGE + "/csv").with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
    }

    @Test
    void programsHaveTheSameSeries() throws Exception {
        sayFourYears();
        mvc.perform(get(API).with(bearerOf(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.frequency").value("MONTHLY"))
                .andExpect(jsonPath("$.values", hasSize(48)))
                .andExpect(jsonPath("$.values[13].way").value("STATED"))
                .andExpect(jsonPath("$.values[13].adjusted").isNumber());
    }
}
