package io.tuji.brief.web;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.brief.Instruction;
import io.tuji.brief.Instructions;
import io.tuji.brief.internal.InventedBodies;
import io.tuji.engine.plan.instruction.Move;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Instructions on their pages. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class InstructionPagesIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Instructions instructions;

    @Autowired
    private InventedBodies bodies;

    @Autowired
    private TestAccounts accounts;

    private OrgUnitId body;
    private Visitor leader;
    private Visitor owner;

    @BeforeEach
    void people() {
        body = bodies.body("虚构街道办");
        leader = accounts.create(Optional.empty(), Role.LEADER);
        owner = accounts.create(Optional.of(body), Role.SERVICE_OFFICER);
    }

    private String page(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String address(Instruction instruction) {
        return "/instructions/" + instruction.id().code();
    }

    @Test
    void anEmptyListSaysWhatWillStandThere() throws Exception {
        assertThat(page("/instructions", leader)).contains("领导可以从一页简报里交办", "/instructions/new");
        assertThat(page("/instructions", owner)).doesNotContain("/instructions/new");
        mvc.perform(get("/instructions").with(signedInAs(Role.FIRM))).andExpect(status().isForbidden());
    }

    @Test
    void aLeaderGivesWhatABodyThenFindsOnItsPages() throws Exception {
        assertThat(page("/instructions/new?subject=", leader)).contains("整个规划", "虚构街道办");
        mvc.perform(post("/instructions/new")
                        .with(signedInAs(leader))
                        .with(csrf())
                        .param("words", InventedBodies.WORDS)
                        .param("subject", "")
                        .param("owner", Long.toString(body.value()))
                        .param("due", bodies.in(40).toString())
                        .param("days", "")
                        .param("urgency", "URGENT"))
                .andExpect(status().is3xxRedirection());
        assertThat(page("/instructions", owner)).contains(InventedBodies.WORDS, "加急", "待接收");
        assertThat(page("/", owner)).contains("1 件领导交办待接收");
        mvc.perform(get("/instructions/new").with(signedInAs(owner))).andExpect(status().isForbidden());
    }

    @Test
    void whatWasTypedStaysWhenItIsRefused() throws Exception {
        mvc.perform(post("/instructions/new")
                        .with(signedInAs(leader))
                        .with(csrf())
                        .param("words", "查清原因")
                        .param("owner", Long.toString(body.value()))
                        .param("due", "")
                        .param("days", "五天")
                        .param("urgency", "ORDINARY"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("BRF-110")))
                .andExpect(content().string(containsString("直接写日期")))
                .andExpect(content().string(containsString("查清原因")));
        Instruction given = bodies.give(body, leader);
        mvc.perform(post(address(given) + "/moves/RETURN")
                        .with(signedInAs(owner))
                        .with(csrf())
                        .param("words", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("BRF-101")))
                .andExpect(content().string(containsString("id=\"words\"")));
    }

    @Test
    void theOwnerReportsWithEvidenceAndTheLeaderCloses() throws Exception {
        Instruction given = bodies.give(body, leader);
        assertThat(page(address(given), owner)).contains("接收", "退回理由", "申请延至").doesNotContain("报告办结");
        mvc.perform(post(address(given) + "/moves/ACCEPT")
                        .with(signedInAs(owner))
                        .with(csrf()))
                .andExpect(redirectedUrl(address(given)));
        MockMultipartFile paper =
                new MockMultipartFile("evidence", "核实表.txt", "text/plain", "已核实".getBytes(StandardCharsets.UTF_8));
        mvc.perform(multipart(address(given) + "/moves/REPORT")
                        .file(paper)
                        .with(signedInAs(owner))
                        .with(csrf())
                        .param("words", "已逐户核实"))
                .andExpect(redirectedUrl(address(given)));
        assertThat(page(address(given), leader)).contains("已逐户核实", "核实表.txt", "同意销号", "退回再办");
        mvc.perform(post(address(given) + "/moves/CLOSE")
                        .with(signedInAs(leader))
                        .with(csrf()))
                .andExpect(flash().attributeExists("undo"));
        mvc.perform(post(address(given) + "/moves/REOPEN")
                        .with(signedInAs(leader))
                        .with(csrf()))
                .andExpect(redirectedUrl(address(given)));
        assertThat(page(address(given), leader)).contains("同意销号");
    }

    @Test
    void aCorrectionShowsWhatItSaidBeforeAndOnlyItsLeaderMakesIt() throws Exception {
        Instruction given = bodies.give(body, leader);
        assertThat(page(address(given) + "/edit", leader)).contains("更正理由", InventedBodies.WORDS);
        mvc.perform(get(address(given) + "/edit").with(signedInAs(owner))).andExpect(status().isForbidden());
        mvc.perform(post(address(given) + "/edit")
                        .with(signedInAs(leader))
                        .with(csrf())
                        .param("version", "1")
                        .param("words", "只核实一季度")
                        .param("owner", Long.toString(body.value()))
                        .param("due", bodies.in(40).toString())
                        .param("urgency", "URGENT")
                        .param("reason", "范围过大"))
                .andExpect(redirectedUrl(address(given)));
        assertThat(page(address(given), owner)).contains("只核实一季度", "更正以前的内容", InventedBodies.WORDS, "范围过大");
    }

    @Test
    void nobodyElseFindsItByItsAddress() throws Exception {
        Instruction given = bodies.give(body, leader);
        Visitor neighbour = accounts.create(Optional.of(bodies.body("另一街道办")), Role.SERVICE_OFFICER);
        mvc.perform(get(address(given)).with(signedInAs(neighbour))).andExpect(status().isNotFound());
        mvc.perform(post(address(given) + "/moves/ACCEPT")
                        .with(signedInAs(neighbour))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(page("/instructions", neighbour)).doesNotContain(InventedBodies.WORDS);
    }

    @Test
    void theListGoesOutAsAFileWithTheSameRows() throws Exception {
        Instruction given = bodies.give(body, leader);
        instructions.move(given.id(), Move.ACCEPT, "", "", owner);
        String csv = mvc.perform(get("/instructions/csv").with(signedInAs(leader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("牵头单位", InventedBodies.WORDS, "虚构街道办", "办理中");
        mvc.perform(get("/instructions/csv").with(signedInAs(owner))).andExpect(status().isForbidden());
    }
}
