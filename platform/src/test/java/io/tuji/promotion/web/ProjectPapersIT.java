package io.tuji.promotion.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.tuji.Asking;
import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.internal.InventedProjects;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Documents of projects on their page and for programs. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class ProjectPapersIT {

    private static final String API = "/api/v1/projects";
    private static final byte[] PDF = "%PDF-1.7 意向书".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Projects projects;

    @Autowired
    private InventedProjects invented;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    private Visitor promoter;
    private Visitor stranger;
    private Project project;
    private String here;

    @BeforeEach
    void people() {
        firms.chain();
        promoter = accounts.create(Optional.of(firms.body("虚构招商中心")), Role.PROMOTER);
        stranger = accounts.create(Optional.of(firms.body("另一招商中心")), Role.PROMOTER);
        project = invented.entered(firms.onNode(InventedFirms.name("面粉"), "110101", "flour", 0.8), promoter);
        here = "/projects/" + project.code();
    }

    @Test
    void documentsAreKeptInVersionsAndReadByWhoeverSeesTheProject() throws Exception {
        upload("意向书.pdf", PDF).andExpect(redirectedUrl(here + "#papers"));
        upload("意向书.pdf", "%PDF-1.7 第二版".getBytes(StandardCharsets.UTF_8));
        upload("页面.html", "<html><script></script></html>".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("PRO-152")));
        assertThat(Asking.page(mvc, here, promoter)).contains("意向书.pdf", "第 2 版");
        String id = JsonPath.read(
                mvc.perform(get(API + "/" + project.code() + "/documents").with(bearer(tokens.of(promoter))))
                        .andExpect(jsonPath("$", hasSize(2)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$[0].id");
        Visitor verifier = accounts.create(Optional.empty(), Role.VERIFIER);
        mvc.perform(get("/documents/" + id).with(signedInAs(verifier))).andExpect(status().isOk());
        mvc.perform(get("/documents/" + id).with(signedInAs(stranger))).andExpect(status().isNotFound());
        projects.join(project.id(), stranger.login(), "", promoter);
        mvc.perform(get("/documents/" + id).with(signedInAs(stranger))).andExpect(status().isOk());
        deletedWithReason(id);
    }

    private void deletedWithReason(String id) throws Exception {
        String papers = API + "/" + project.code() + "/documents";
        String page = here + "/documents/" + id + "/remove";
        Asking.form(mvc, page, Map.of("words", "不是我传的"), stranger)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("PRO-155")));
        Asking.form(mvc, page, Map.of(), promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("WEB-121")));
        mvc.perform(get(papers).with(bearer(tokens.of(promoter, "promotion:VIEW"))))
                .andExpect(jsonPath("$[0].mayRead").value(false))
                .andExpect(jsonPath("$[0].mayRemove").value(false));
        Asking.form(mvc, page, Map.of("words", "传错"), promoter).andExpect(redirectedUrl(here + "#papers"));
        mvc.perform(get("/documents/" + id).with(signedInAs(promoter))).andExpect(status().isNotFound());
        String first = JsonPath.read(
                mvc.perform(get(papers).with(bearer(tokens.of(promoter))))
                        .andExpect(jsonPath("$", hasSize(1)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$[0].id");
        mvc.perform(multipart(papers)
                        .file(new MockMultipartFile(
                                "file",
                                "意向书（盖章）.pdf",
                                "application/pdf",
                                "%PDF-1.7 盖章".getBytes(StandardCharsets.UTF_8)))
                        .param("replaces", first)
                        .with(bearer(tokens.of(promoter))))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value("意向书.pdf"))
                .andExpect(jsonPath("$.documentClass").value("EVIDENCE"))
                .andExpect(jsonPath("$.version").value(3))
                .andExpect(jsonPath("$.mayRemove").value(true));
        mvc.perform(delete(papers + "/" + first).with(bearer(tokens.of(promoter))))
                .andExpect(status().isUnprocessableContent());
        mvc.perform(delete(papers + "/" + first + "?words=旧版").with(bearer(tokens.of(promoter))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)));
    }

    private ResultActions upload(String name, byte[] bytes) throws Exception {
        return mvc.perform(multipart(here + "/documents")
                .file(new MockMultipartFile("file", name, "application/pdf", bytes))
                .param("class", "EVIDENCE")
                .with(signedInAs(promoter))
                .with(csrf()));
    }
}
