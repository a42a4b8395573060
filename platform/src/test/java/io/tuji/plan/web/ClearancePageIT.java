package io.tuji.plan.web;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.audit.Actor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.plan.Clearance.Move;
import io.tuji.plan.Clearance.Step;
import io.tuji.plan.Clearances;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation.Ref;
import io.tuji.plan.PlanObservation.What;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Every test is taken back. */
@PlatformTest
@Transactional
class ClearancePageIT {

    private static final String HERE = "/plan/clearance";

    /** A number that stands nowhere else. */
    private static final String SECRET = "8765.4321";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Observations observations;

    @Autowired
    private Clearances clearances;

    private Ref entered() {
        Unit unit = Unit.get("亿元");
        return observations
                .enter(
                        new What(
                                "goods_sales",
                                Optional.empty(),
                                Period.year(2024),
                                Optional.of(Quantity.of(SECRET, unit)),
                                unit,
                                Optional.empty(),
                                Certainty.ACTUAL,
                                Bound.EXACT,
                                Optional.empty(),
                                "统计局",
                                ""),
                        new Actor("li"))
                .ref();
    }

    @Test
    void everybodyWhoSeesThePlanSeesHowFarFiguresAreAndOnlySomeMoveThem() throws Exception {
        Ref ref = entered();
        for (String address : new String[] {HERE + "?step=ENTERED&origin=entered", HERE + "/of?ref=" + ref.text()}) {
            mvc.perform(get(address).with(signedInAs(Role.VIEWER)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("商品销售")))
                    .andExpect(content().string(not(containsString("name=\"move\""))))
                    .andExpect(content().string(not(containsString("??"))));
            mvc.perform(get(address).with(signedInAs(Role.VERIFIER)))
                    .andExpect(content().string(containsString("核对无误")));
        }
        mvc.perform(get(HERE).with(signedInAs(Role.FIRM))).andExpect(status().isForbidden());
        mvc.perform(post(HERE)
                        .param("ref", ref.text())
                        .param("move", "CHECK")
                        .with(signedInAs(Role.VIEWER))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void chosenFiguresAreCheckedAndTheListStaysOpen() throws Exception {
        Ref ref = entered();
        mvc.perform(post(HERE)
                        .param("ref", ref.text())
                        .param("move", "CHECK")
                        .param("list", HERE + "?step=ENTERED")
                        .with(signedInAs(Role.VERIFIER))
                        .with(csrf()))
                .andExpect(redirectedUrl(HERE + "?step=ENTERED"));
        assertThat(clearances.find(ref).orElseThrow().step()).isEqualTo(Step.CHECKED);
    }

    @Test
    void anAddressElsewhereIsNeverGoneTo() throws Exception {
        mvc.perform(post(HERE)
                        .param("ref", entered().text())
                        .param("move", "CHECK")
                        .param("list", "https://example.org/plan/clearance")
                        .with(signedInAs(Role.VERIFIER))
                        .with(csrf()))
                .andExpect(redirectedUrl(HERE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plan/csv?plan=plan-145",
                "/plan/observations/csv",
                "/plan/data/csv",
                "/plan/heat/csv",
                "/plan/outlook/csv?plan=plan-145",
                "/plan/warnings/csv"
            })
    void anInternalFigureIsInNoFile(String file) throws Exception {
        Ref ref = entered();
        clearances.move(
                List.of(ref),
                Move.CLOSE,
                "",
                new Visitor(new UserId(5), "wang", "wang", Optional.empty(), Set.of(Role.ANALYST)));
        String text = mvc.perform(get(file).with(signedInAs(Role.ANALYST)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(text.replace(",", "")).isNotEmpty().doesNotContain(SECRET, "8765");
    }

    @Test
    void aFigureOfWhichNobodyHasSaidAnythingIsInTheFilesOfTheHouse() throws Exception {
        entered();
        mvc.perform(get("/plan/observations/csv").with(signedInAs(Role.ANALYST)))
                .andExpect(content().string(containsString(SECRET)));
    }
}
