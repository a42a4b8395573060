package io.tuji.plan.web;

import static io.tuji.Bearer.bearerOf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Programs move figures on their way out by the rules of the page. Every test is taken back. */
@PlatformTest
@Transactional
class ClearanceApiIT {

    private static final String HERE = "/api/v1/clearances";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Observations observations;

    private String entered(int year, String value) {
        Unit unit = Unit.get("家");
        What what = new What(
                "hightech_firms",
                Optional.empty(),
                Period.year(year),
                Optional.of(Quantity.of(value, unit)),
                unit,
                Optional.empty(),
                Certainty.ACTUAL,
                Bound.EXACT,
                Optional.empty(),
                "统计局",
                "");
        return observations.enter(what, new Actor("li")).ref().text();
    }

    private ResultActions move(String refs, String move, Role role) throws Exception {
        return mvc.perform(post(HERE + "/moves")
                .with(bearerOf(role))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"refs\": [%s], \"move\": \"%s\"}".formatted(refs, move)));
    }

    @Test
    void aFigureIsCheckedByOneAndApprovedByAnother() throws Exception {
        String ref = entered(2023, "970");
        String refs = "\"" + ref + "\"";
        move(refs, "APPROVE", Role.LEADER).andExpect(status().isUnprocessableContent());
        move(refs, "CHECK", Role.VERIFIER).andExpect(jsonPath("$.moved[0].step").value("CHECKED"));
        move(refs, "OPEN", Role.VERIFIER).andExpect(status().isOk());
        move(refs, "APPROVE", Role.VERIFIER).andExpect(status().isUnprocessableContent());
        move(refs, "APPROVE", Role.LEADER)
                .andExpect(jsonPath("$.moved[0].mayLeave").value(true));
        mvc.perform(get(HERE + "?q=" + ref).with(bearerOf(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].step").value("APPROVED"));
    }

    @Test
    void oneThatCannotBeMovedKeepsNoOtherBackAndSaysWhy() throws Exception {
        String open = entered(2023, "970");
        String checked = entered(2024, "990");
        move("\"" + checked + "\"", "CHECK", Role.VERIFIER).andExpect(status().isOk());
        move("\"%s\", \"%s\"".formatted(open, checked), "CHECK", Role.VERIFIER)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.moved.length()").value(1))
                .andExpect(jsonPath("$.refused[0].code").isNotEmpty());
    }

    @Test
    void refusesToMoveNothingAndWhoHasNoRight() throws Exception {
        move("", "CHECK", Role.VERIFIER).andExpect(status().isUnprocessableContent());
        move("\"GC-000001\"", "CHECK", Role.VIEWER).andExpect(status().isForbidden());
    }
}
