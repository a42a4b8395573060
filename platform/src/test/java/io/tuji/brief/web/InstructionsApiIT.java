package io.tuji.brief.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.Bearer.bearerOf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.brief.Instruction;
import io.tuji.brief.internal.InventedBodies;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Instructions for programs, under the rules of the pages. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class InstructionsApiIT {

    private static final String HERE = "/api/v1/instructions";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private InventedBodies bodies;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    private OrgUnitId body;
    private Visitor leader;
    private Visitor owner;

    @BeforeEach
    void people() {
        body = bodies.body("虚构街道办");
        leader = accounts.create(Optional.empty(), Role.LEADER);
        owner = accounts.create(Optional.of(body), Role.SERVICE_OFFICER);
    }

    private ResultActions send(String address, String json, Visitor visitor) throws Exception {
        return mvc.perform(post(address)
                .with(bearer(tokens.of(visitor)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    @Test
    void aProgramGivesTakesOnReportsAndCloses() throws Exception {
        send(HERE, "{\"words\":\"核实\",\"owner\":%d,\"due\":\"%s\"}".formatted(body.value(), bodies.in(40)), leader)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.step").value("GIVEN"))
                .andExpect(jsonPath("$.light").value("ON_TIME"))
                .andExpect(jsonPath("$.acts[0].act").value("GIVE"));
        String here = HERE + "/" + bodies.give(body, leader).id().code();
        send(here + "/moves", "{\"move\":\"ACCEPT\"}", owner)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.moves[0]").value("PROGRESS"));
        send(here + "/moves", "{\"move\":\"REPORT\",\"words\":\"已办\"}", owner).andExpect(status().isCreated());
        send(here + "/moves", "{\"move\":\"CLOSE\"}", leader)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.light").value("ENDED"));
        mvc.perform(get(here).with(bearer(tokens.of(owner))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.acts.length()").value(4));
        mvc.perform(get(HERE + "?step=CLOSED").with(bearer(tokens.of(owner))))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void theChecksAreThoseOfThePages() throws Exception {
        Instruction given = bodies.give(body, leader);
        String here = HERE + "/" + given.id().code();
        send(here + "/moves", "{\"move\":\"FLY\"}", owner)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("BRF-126"));
        send(here + "/moves", "{\"move\":\"CLOSE\"}", owner)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("BRF-121"));
        send(HERE, "{\"words\":\"\",\"owner\":%d,\"days\":0}".formatted(body.value()), leader)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems.length()").value(2));
        send(HERE, "{\"words\":\"办\",\"owner\":%d}".formatted(body.value()), owner)
                .andExpect(status().isForbidden());
        send(
                        here + "/corrections",
                        "{\"words\":\"改\",\"owner\":%d,\"reason\":\"错字\",\"version\":1}".formatted(body.value()),
                        leader)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.acts[1].before").value(InventedBodies.WORDS))
                .andExpect(jsonPath("$.due").doesNotExist());
        mvc.perform(get(here).with(bearerOf(Role.PROMOTER))).andExpect(status().isNotFound());
        mvc.perform(get(HERE).with(bearerOf(Role.FIRM))).andExpect(status().isForbidden());
    }
}
