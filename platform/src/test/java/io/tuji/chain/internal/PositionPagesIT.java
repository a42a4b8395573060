package io.tuji.chain.internal;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.chain.FirmPosition;
import io.tuji.chain.FirmPosition.State;
import io.tuji.chain.NodeId;
import io.tuji.engine.chain.position.Evidence;
import io.tuji.engine.chain.position.Evidence.Field;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.Undo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** What pages and programs show of firms on nodes, and what they take. */
@PlatformTest
class PositionPagesIT {

    @Autowired
    PositionService positions;

    @Autowired
    PositionStore store;

    @Autowired
    NodeDecisions decisions;

    @Autowired
    TemplatesInForce templates;

    @Autowired
    TestPlaces places;

    @Autowired
    Registry registry;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvc mvc;

    private Visitor officer;

    @BeforeEach
    void someone() {
        officer = accounts.create(Optional.empty(), Role.PROMOTER);
    }

    /** Of which a person must say whether it is on the node; what the reading would say does not matter. */
    private CompanyId doubtful(NodeId node, double confidence) {
        CompanyId firm = places.silent();
        Evidence evidence = new Evidence(Field.SCOPE, "集成电路设计服务", List.of("集成电路"));
        store.replace(
                List.of(new PositionStore.Reading(firm, 0, templates.get().mark(), true, Optional.empty())),
                List.of(new FirmPosition(
                        firm, node, State.REVIEW, FirmPosition.Basis.TEXT, Optional.of(confidence), List.of(evidence))),
                Instant.now());
        return firm;
    }

    private static String at(CompanyId firm, NodeId node) {
        return firm.code() + ":" + node.text();
    }

    private List<CompanyId> queue() {
        return positions.queue("integrated_circuits", 1_000_000, officer).stream()
                .map(FirmPosition::company)
                .toList();
    }

    @Test
    void theSurestIsAskedFirstAndWhatIsPutOffLast() throws Exception {
        CompanyId less = doubtful(TestPlaces.TOOLS, 0.41);
        CompanyId more = doubtful(TestPlaces.CORES, 0.42);
        assertThat(queue()).containsSubsequence(more, less);
        mvc.perform(post("/chains/review/later")
                        .param("at", at(more, TestPlaces.CORES))
                        .param("chain", "integrated_circuits")
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(redirectedUrl("/chains/review?chain=integrated_circuits"));
        assertThat(queue()).containsSubsequence(less, more);
        assertThat(positions.queue("no_such_chain", 9, officer)).isEmpty();
    }

    @Test
    void theQueueShowsTheWordsAndTakesTheAnswerAndTakesItBack() throws Exception {
        CompanyId firm = doubtful(TestPlaces.TOOLS, 0.4);
        mvc.perform(get("/chains/review")
                        .param("at", at(firm, TestPlaces.TOOLS))
                        .with(signedInAs(officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<mark class=\"word\">集成电路</mark>")))
                .andExpect(content().string(containsString("集成电路 › 电子设计自动化工具")));
        Undo undo = (Undo) Objects.requireNonNull(mvc.perform(post("/chains/review")
                        .param("at", at(firm, TestPlaces.TOOLS))
                        .param("other", TestPlaces.CORES.text())
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(redirectedUrl("/chains/review"))
                .andReturn()
                .getFlashMap()
                .get("undo"));
        assertThat(positions.of(firm)).extracting(FirmPosition::node).containsExactly(TestPlaces.CORES);
        String name = registry.find(firm, officer).orElseThrow().name();
        assertThat(undo.text()).contains(name).doesNotContain(firm.code());
        Undo undone = (Undo) Objects.requireNonNull(
                mvc.perform(post(URI.create(undo.action())).with(csrf()).with(signedInAs(officer)))
                        .andExpect(redirectedUrl("/chains/review?at=" + at(firm, TestPlaces.TOOLS)))
                        .andReturn()
                        .getFlashMap()
                        .get("undo"));
        assertThat(undone.text()).containsOnlyOnce(name);
        assertThat(decisions.standing(firm)).isEmpty();
    }

    @Test
    void aNodeThatDoesNotExistIsRefused() throws Exception {
        CompanyId firm = doubtful(TestPlaces.TOOLS, 0.4);
        mvc.perform(post("/chains/review")
                        .param("at", at(firm, TestPlaces.TOOLS))
                        .param("other", "nowhere")
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("CHN-402")));
        mvc.perform(post("/companies/" + firm.code() + "/nodes").with(csrf()).with(signedInAs(officer)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("CHN-404")));
        assertThat(decisions.standing(firm)).isEmpty();
    }

    @Test
    void thePageOfAFirmShowsItsNodesAndTakesWhatThePersonSays() throws Exception {
        CompanyId firm = places.sure();
        mvc.perform(get("/companies/" + firm.code()).with(signedInAs(officer)))
                .andExpect(content().string(containsString("id=\"nodes\"")))
                .andExpect(content().string(containsString("电子设计自动化工具")));
        mvc.perform(post("/companies/" + firm.code() + "/nodes")
                        .param("node", TestPlaces.TOOLS.text())
                        .param("on", "false")
                        .param("reason", "只做代理")
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(redirectedUrl("/companies/" + firm.code() + "#nodes"));
        mvc.perform(get("/companies/" + firm.code()).with(signedInAs(officer)))
                .andExpect(content().string(containsString("只做代理")));
        mvc.perform(get("/chains/decisions").param("q", "只做代理").with(signedInAs(officer)))
                .andExpect(content().string(containsString(firm.code())));
        mvc.perform(get("/chains/decisions/csv").with(signedInAs(officer)))
                .andExpect(content().string(containsString("只做代理")));
    }

    @Test
    void theListsAreNarrowedAndExported() throws Exception {
        CompanyId firm = places.sure();
        CompanyId other = places.silent();
        mvc.perform(get("/chains/positions")
                        .param("chain", "integrated_circuits")
                        .param("node", TestPlaces.TOOLS.text())
                        .param("state", "ON")
                        .param("basis", "TEXT")
                        .param("resident", "yes")
                        .param("sort", "-name")
                        .param("size", "200")
                        .with(signedInAs(officer)))
                .andExpect(content().string(containsString(firm.code())))
                .andExpect(content().string(not(containsString(other.code()))));
        mvc.perform(get("/chains/positions/xlsx").with(signedInAs(officer))).andExpect(status().isOk());
        mvc.perform(get("/companies")
                        .param("node", TestPlaces.TOOLS.text())
                        .param("sort", "-changed")
                        .param("size", "200")
                        .with(signedInAs(officer)))
                .andExpect(content().string(containsString(firm.code())))
                .andExpect(content().string(containsString("产业链：集成电路 › 电子设计自动化工具")))
                .andExpect(content().string(not(containsString(other.code()))));
    }

    @Test
    void aViewerLooksAndDoesNotDecide() throws Exception {
        CompanyId firm = doubtful(TestPlaces.TOOLS, 0.4);
        Visitor viewer = accounts.create(Optional.empty(), Role.VIEWER);
        for (String page : List.of("/chains/positions", "/chains/decisions", "/chains/products", "/chains/supplies")) {
            mvc.perform(get(page).with(signedInAs(viewer))).andExpect(status().isOk());
        }
        mvc.perform(get("/companies/" + firm.code()).with(signedInAs(viewer)))
                .andExpect(content().string(containsString("id=\"nodes\"")))
                .andExpect(content().string(not(containsString("add-node"))));
        mvc.perform(get("/chains").with(signedInAs(viewer)))
                .andExpect(content().string(containsString("/chains/positions")))
                .andExpect(content().string(not(containsString("/chains/review"))));
        mvc.perform(get("/chains/review").with(signedInAs(viewer))).andExpect(status().isForbidden());
        mvc.perform(post("/companies/" + firm.code() + "/nodes")
                        .param("node", TestPlaces.TOOLS.text())
                        .with(csrf())
                        .with(signedInAs(viewer)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/chains/positions/csv").with(signedInAs(viewer))).andExpect(status().isForbidden());
    }

    @Test
    void programsDoWhatThePagesDo() throws Exception {
        CompanyId firm = places.sure();
        mvc.perform(get("/api/v1/companies/" + firm.code() + "/nodes").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$[0].node").value("eda"))
                .andExpect(jsonPath("$[0].evidence[0].words").isArray());
        String said = "{\"company\":\"%s\",\"nodes\":[{\"node\":\"%s\",\"on\":true}]}"
                .formatted(firm.code(), TestPlaces.CORES.text());
        mvc.perform(post("/api/v1/chains/decisions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(said)
                        .with(bearerOf(Role.VIEWER)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/v1/chains/decisions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(said)
                        .with(bearerOf(Role.PROMOTER)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$[0].on").value(true));
        long id = decisions.standing(firm).get(0).id().value();
        mvc.perform(get("/api/v1/chains/positions")
                        .param("basis", "PERSON")
                        .param("node", TestPlaces.CORES.text())
                        .param("size", "200")
                        .with(bearerOf(Role.VIEWER)))
                .andExpect(content().string(containsString(firm.code())));
        mvc.perform(post("/api/v1/chains/decisions/" + id + "/withdrawals")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"withdrawn\":true}")
                        .with(bearerOf(Role.PROMOTER)))
                .andExpect(jsonPath("$.withdrawnBy").exists());
        assertThat(decisions.standing(firm)).isEmpty();
        mvc.perform(get("/api/v1/chains/positions/review").with(bearerOf(Role.PROMOTER)))
                .andExpect(status().isOk());
        mvc.perform(post("/api/v1/chains/decisions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"company\":\"%s\",\"nodes\":[{\"node\":\"x\",\"on\":true}]}".formatted(firm.code()))
                        .with(bearerOf(Role.PROMOTER)))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.problems[0].code").value("CHN-402"));
    }
}
