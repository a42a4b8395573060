package io.tuji.ledger.web;

import static io.tuji.Bearer.bearer;
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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.ledger.internal.EditedBook;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import io.tuji.promotion.Projects.Edit;
import io.tuji.promotion.internal.TestProjects;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Ledgers on their pages and for programs. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class LedgerPagesIT {

    private static final String API = "/api/v1/ledger/sheets";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Projects projects;

    @Autowired
    private TestProjects put;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    private Visitor owner;
    private Project project;

    @BeforeEach
    void aProject() {
        owner = accounts.create(Optional.empty(), Role.PROMOTER);
        project = put.at("target", LocalDate.of(2026, 9, 28), owner);
    }

    private EditedBook ledger() throws Exception {
        return new EditedBook(mvc.perform(get("/ledger/xlsx?mine=yes").with(signedInAs(owner)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "台账 11-22.xlsx", "application/octet-stream", content);
    }

    private String page(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aLedgerGoesOutComesBackIsTakenAndTakenBack() throws Exception {
        assertThat(page("/ledger?mine=yes", owner)).contains("下载台账（1 个项目）", "改过的台账", "成批新建项目");
        EditedBook edited = ledger().set(project.code().toString(), "下一步", "约见总经理");
        String here = mvc.perform(multipart("/ledger/sheets")
                        .file(file(edited.content()))
                        .param("kind", "EDIT")
                        .with(signedInAs(owner))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(page(here, owner)).contains("1 个项目将改 1 处", "约见总经理", "将取入", "取入（1 个项目）");
        mvc.perform(get(here).with(signedInAs(Role.LEADER))).andExpect(status().isNotFound());
        mvc.perform(post(here + "/take").with(signedInAs(owner)).with(csrf()))
                .andExpect(redirectedUrl(here))
                .andExpect(flash().attributeExists("undo"));
        assertThat(page(here, owner)).contains("取入了 1 个项目", "全部撤回").doesNotContain("将取入");
        mvc.perform(post(here + "/undo").with(signedInAs(owner)).with(csrf()))
                .andExpect(redirectedUrl(here))
                .andExpect(flash().attributeExists("done"));
        assertThat(page(here, owner)).contains("已撤回");
        assertThat(page("/ledger", owner)).contains("台账 11-22.xlsx");
    }

    @Test
    void aFileThatIsNoneIsRefusedOnThePage() throws Exception {
        mvc.perform(multipart("/ledger/sheets")
                        .file(file("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                        .param("kind", "EDIT")
                        .with(signedInAs(owner))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("LGR-102")));
    }

    @Test
    void programsBringTheSameAndAreToldTheSame() throws Exception {
        EditedBook edited = ledger().set(project.code().toString(), "落地把握", "八成");
        String said = mvc.perform(multipart(API).file(file(edited.content())).with(bearer(tokens.of(owner))))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.lines.length()").value(1))
                .andExpect(jsonPath("$.lines[0].outcome").value("REFUSED"))
                .andExpect(jsonPath("$.lines[0].cells[0].field").value("likelihood"))
                .andExpect(jsonPath("$.lines[0].cells[0].problems[0].code").value("WEB-128"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String sheet = API + "/" + JsonPath.<String>read(said, "$.id");
        mvc.perform(post(sheet + "/take").with(bearer(tokens.of(owner))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.taken.length()").value(0));
        mvc.perform(post(sheet + "/take").with(bearer(tokens.of(owner)))).andExpect(status().isConflict());
        mvc.perform(post(sheet + "/undo").with(bearer(tokens.of(owner)))).andExpect(status().isConflict());
        mvc.perform(get(sheet).with(bearer(tokens.of(owner)))).andExpect(status().isOk());
    }

    @Test
    void rightsDecideWhoTakesAlongAndWhoBringsBack() throws Exception {
        mvc.perform(get("/ledger").with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
        mvc.perform(get("/ledger/xlsx").with(signedInAs(Role.SERVICE_OFFICER))).andExpect(status().isForbidden());
        mvc.perform(get("/ledger/template").with(signedInAs(Role.ANALYST))).andExpect(status().isForbidden());
        mvc.perform(get("/ledger/template").with(signedInAs(Role.SERVICE_OFFICER)))
                .andExpect(status().isOk());
        mvc.perform(multipart("/ledger/sheets")
                        .file(file(ledger().content()))
                        .param("kind", "EDIT")
                        .with(signedInAs(Role.ANALYST))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(get("/ledger").header("Accept-Language", "en").with(signedInAs(Role.ANALYST)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));
    }

    private String brought(String kind, EditedBook book) throws Exception {
        return mvc.perform(multipart("/ledger/sheets")
                        .file(file(book.content()))
                        .param("kind", kind)
                        .with(signedInAs(owner))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    void whatIsToBeDecidedShowsBothVersionsAndTheRefusedRowsCanBeSaved() throws Exception {
        EditedBook edited = ledger().set(project.code().toString(), "下一步", "我的下一步");
        projects.edit(project.id(), new Edit(project.version(), Map.of("next_step", "他的下一步"), ""), owner);
        String here = brought("EDIT", edited);
        assertThat(page(here, owner)).contains("别人也改过", "我的下一步", "已改为：他的下一步", "以文件为准", "下载没有取的行");
        EditedBook left = new EditedBook(mvc.perform(get(here + "/left").with(signedInAs(owner)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
        assertThat(left.text(project.code().toString(), "下一步")).isEqualTo("我的下一步");

        EditedBook template = new EditedBook(mvc.perform(get("/ledger/template").with(signedInAs(owner)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
        String fresh = brought("NEW", template.add("项目种类", "新引进", "项目名称", "丁项目"));
        assertThat(page(fresh, owner)).contains("丁项目", "PRO-121", "不能取");
    }
}
