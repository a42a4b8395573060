package io.tuji.publish.web;

import static io.tuji.Bearer.bearerOf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.publish.Newsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Programs make releases by the rules of the pages. Every test is taken back. */
@PlatformTest
@Transactional
class DraftApiIT {

    private static final String FIRMS = "hightech_firms";
    private static final String HERE = "/api/v1/release-drafts";
    private static final String CHANGES = """
            {"version": %d, "period": "2026-Q3", "title": "三季度", "chosen": [{"measure": "hightech_firms", "periods": ["%s"]}]}
            """;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Newsroom newsroom;

    @BeforeEach
    void oneFigureMayLeaveTheHouseAndOneMayNot() {
        newsroom.clear(newsroom.enter(FIRMS, "家", "2023", "970"));
        newsroom.enter(FIRMS, "家", "2024", "98765");
    }

    private ResultActions send(String address, String body, Role role) throws Exception {
        return mvc.perform(post(address)
                .with(bearerOf(role))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private String started() throws Exception {
        String body = "{\"plan\": \"%s\", \"period\": \"2026-Q3\", \"title\": \"三季度\"}".formatted(Newsroom.PLAN);
        String answer = send(HERE, body, Role.ANALYST)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return HERE + "/" + JsonPath.<Integer>read(answer, "$.id");
    }

    private String seal(String draft) throws Exception {
        String answer = mvc.perform(get(draft).with(bearerOf(Role.LEADER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return JsonPath.read(answer, "$.seal");
    }

    @Test
    void aDraftGoesFromItsBeginningToItsPublicationAndIntoACorrection() throws Exception {
        String draft = started();
        send(draft + "/submissions", "{\"version\": 1}", Role.ANALYST).andExpect(status().isOk());
        String approval = "{\"seal\": \"%s\"}".formatted(seal(draft));
        send(draft + "/publications", approval, Role.ANALYST).andExpect(status().isForbidden());
        String answer = send(draft + "/publications", approval, Role.LEADER)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("PUBLISHED"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String code = JsonPath.read(answer, "$.code");
        send("/api/v1/releases/" + code + "/corrections", "{}", Role.ANALYST)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.replaces").value(code));
    }

    @Test
    void whatStaysBackIsSaidWithItsReasonAndWithoutItsValue() throws Exception {
        String draft = started();
        send(draft + "/changes", CHANGES.formatted(1, "2024"), Role.ANALYST).andExpect(status().isOk());
        mvc.perform(get(draft).with(bearerOf(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.figures").value(0))
                .andExpect(jsonPath("$.held[0].reason").value("NOT_SAID"))
                .andExpect(jsonPath("$..[?(@ == 98765)]").isEmpty());
        send(draft + "/submissions", "{\"version\": 2}", Role.ANALYST)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("PUB-205"));
    }

    @Test
    void aChoiceOfWhichNothingIsKnownIsRefused() throws Exception {
        send(started() + "/changes", CHANGES.formatted(1, "1999"), Role.ANALYST)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("PUB-110"));
    }

    @Test
    void whatSomebodyElseHasChangedIsAConflict() throws Exception {
        String draft = started();
        send(draft + "/changes", CHANGES.formatted(1, "2023"), Role.ANALYST).andExpect(status().isOk());
        send(draft + "/changes", CHANGES.formatted(1, "2023"), Role.ANALYST)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.problems[0].code").value("PUB-201"));
        send(draft + "/returns", "{\"reason\": \"早了\"}", Role.LEADER).andExpect(status().isConflict());
    }

    @Test
    void aDiscardedDraftCanBeTakenBack() throws Exception {
        String draft = started();
        send(draft + "/discards", "{\"discarded\": true}", Role.ANALYST)
                .andExpect(jsonPath("$.state").value("DISCARDED"));
        send(draft + "/discards", "{\"discarded\": false}", Role.ANALYST)
                .andExpect(jsonPath("$.state").value("DRAFT"));
    }
}
