package io.tuji.outlook.web;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
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
import io.tuji.outlook.PersonalVerdict;
import io.tuji.outlook.Verdicts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** What people see and may do. Every test is taken back. */
@PlatformTest
@Transactional
class OutlookPagesIT {

    private static final String PLAN = "plan-145";
    private static final String MEASURE = "goods_sales";
    private static final String INDICATOR = "/plan/indicators/" + PLAN + "/" + MEASURE;
    private static final String API = "/api/v1/plans/" + PLAN + "/indicators/" + MEASURE + "/verdicts";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Verdicts verdicts;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plan/outlook",
                "/plan/outlook?sort=-light",
                "/plan/warnings",
                "/plan/method",
                "/plan/heat",
                INDICATOR,
                "/plan/scenario/plan-145/goods_sales?growth=5.5"
            })
    void everybodyWhoSeesThePlanSeesWhatIsExpectedOfIt(String address) throws Exception {
        mvc.perform(get(address).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get(address).with(signedInAs(Role.FIRM))).andExpect(status().isForbidden());
    }

    @Test
    void onlyThoseWhoMayJudgeSeeTheFormAndAreHeard() throws Exception {
        mvc.perform(get(INDICATOR).with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(not(containsString("登记研判"))));
        mvc.perform(get(INDICATOR).with(signedInAs(Role.LEADER)))
                .andExpect(content().string(containsString("登记研判")));
        mvc.perform(post(INDICATOR + "/verdict")
                        .with(signedInAs(Role.VIEWER))
                        .with(csrf())
                        .param("verdict", "LAGGING")
                        .param("reason", "订单不足"))
                .andExpect(status().isForbidden());
        assertThat(verdicts.history(PLAN, MEASURE)).isEmpty();
    }

    @Test
    void aVerdictIsSignedStandsBesideTheStateAndCanBeTakenBack() throws Exception {
        judge("AS_EXPECTED", "四季度订单充足").andExpect(status().is3xxRedirection());
        PersonalVerdict said = verdicts.history(PLAN, MEASURE).get(0);
        assertThat(verdicts.standing(PLAN)).containsEntry(MEASURE, said);
        assertThat(said.state()).isEqualTo("BEHIND");
        assertThat(said.reason()).isEqualTo("四季度订单充足");
        mvc.perform(post("/plan/verdicts/" + said.id().value() + "/withdraw")
                        .with(signedInAs(Role.ANALYST))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(verdicts.standing(PLAN)).doesNotContainKey(MEASURE);
        assertThat(verdicts.history(PLAN, MEASURE)).hasSize(1);
    }

    @Test
    void refusesAVerdictWithoutAReasonAndOneThatDoesNotExist() throws Exception {
        judge("AS_EXPECTED", " ");
        judge("SPLENDID", "很好");
        assertThat(verdicts.history(PLAN, MEASURE)).isEmpty();
    }

    private ResultActions judge(String verdict, String reason) throws Exception {
        return mvc.perform(post(INDICATOR + "/verdict")
                .with(signedInAs(Role.ANALYST))
                .with(csrf())
                .param("verdict", verdict)
                .param("reason", reason));
    }

    @Test
    void programsJudgeByTheSameRules() throws Exception {
        mvc.perform(post(API)
                        .with(bearerOf(Role.ANALYST))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"verdict\": \"LAGGING\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("OUT-102"));
        mvc.perform(post(API)
                        .with(bearerOf(Role.ANALYST))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"verdict\": \"LAGGING\", \"reason\": \"订单不足\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.state").value("BEHIND"));
    }

    @Test
    void aScenarioThatIsNoGrowthIsRefusedAndWhatWasTypedStays() throws Exception {
        for (String typed : List.of("abc", "-80", "1000")) {
            mvc.perform(get("/plan/scenario/plan-145/goods_sales")
                            .param("growth", typed)
                            .with(signedInAs(Role.VIEWER)))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("OUT-105")))
                    .andExpect(content().string(containsString("value=\"" + typed + "\"")));
        }
    }
}
