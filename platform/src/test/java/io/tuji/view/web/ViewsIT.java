package io.tuji.view.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
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
import io.tuji.lead.internal.InventedFirms;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** What people keep of lists, on the lists and for programs. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class ViewsIT {

    private static final String API = "/api/v1/views";
    private static final String SIGNED = "/leads?state=NEW&sort=firm";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    private Visitor person;
    private Visitor colleague;
    private Visitor stranger;

    @BeforeEach
    void people() {
        var body = firms.body("虚构招商中心");
        person = accounts.create(Optional.of(body), Role.PROMOTER);
        colleague = accounts.create(Optional.of(body), Role.PROMOTER);
        stranger = accounts.create(Optional.of(firms.body("另一招商中心")), Role.PROMOTER);
    }

    private ResultActions form(String address, Visitor visitor, String... parameters) throws Exception {
        MockHttpServletRequestBuilder request =
                post(address).with(signedInAs(visitor)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return mvc.perform(request);
    }

    private String page(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions send(MockHttpServletRequestBuilder request, String json, Visitor visitor) throws Exception {
        return mvc.perform(request.with(bearer(tokens.of(visitor)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    private String kept(String name, String address) throws Exception {
        String json = "{\"name\":\"%s\",\"address\":\"%s\"}".formatted(name, address);
        String answer = send(post(API), json, person)
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return JsonPath.read(answer, "$.id");
    }

    private List<String> acts(String id) {
        return jdbc.sql("select act from audit_entry where subject = :view order by id")
                .param("view", "view:" + id)
                .query(String.class)
                .list();
    }

    @Test
    void aListShowsWhatItsVisitorKeepsAndNobodyElseSeesIt() throws Exception {
        form("/views", person, "name", "刚提出的", "address", SIGNED, "hidden", "owner  so<me state")
                .andExpect(redirectedUrl(SIGNED))
                .andExpect(flash().attributeExists("done"));
        assertThat(page(SIGNED, person)).contains("刚提出的", "aria-current=\"true\"", "data-hidden=\"owner state\"");
        assertThat(page("/engagements", person)).contains("保存为视图").doesNotContain("刚提出的");
        assertThat(page("/leads", colleague)).doesNotContain("刚提出的");
        mvc.perform(get(API).with(bearer(tokens.of(person))).param("list", "/leads"))
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].address").value(SIGNED))
                .andExpect(jsonPath("$[0].own").value(true));
        form("/views", person, "name", "  ", "address", SIGNED).andExpect(flash().attributeExists("viewProblems"));
        form("/views", person, "name", "外面的", "address", "//example.org/leads").andExpect(redirectedUrl("/"));
    }

    @Test
    void aSharedViewIsSeenByTheOwnBodyAloneAndSharingStandsInTheAudit() throws Exception {
        String id = kept("待看的", SIGNED);
        form("/views/" + id + "/share", person, "on", "true").andExpect(redirectedUrl(SIGNED));
        assertThat(page("/leads", colleague)).contains("待看的 · " + person.name());
        assertThat(page("/leads", stranger)).doesNotContain("待看的");
        form("/views/" + id + "/rename", colleague, "name", "我的").andExpect(status().isNotFound());
        send(patch(API + "/" + id), "{\"start\":true}", colleague).andExpect(status().isNotFound());
        send(patch(API + "/" + id), "{\"name\":\"常看的\"}", person)
                .andExpect(jsonPath("$.name").value("常看的"))
                .andExpect(jsonPath("$.shared").value(true));
        kept("常看的", "/leads?state=HANDED_ON");
        form("/views/" + id + "/share", person, "on", "false");
        assertThat(page("/leads", colleague)).doesNotContain("常看的");
        assertThat(acts(id)).containsExactly("view.share", "view.change", "view.change", "view.unshare");
    }

    @Test
    void whoBelongsToNoBodyCannotShareAndNoNameIsGivenTwice() throws Exception {
        String id = kept("甲", SIGNED);
        kept("乙", SIGNED);
        send(patch(API + "/" + id), "{\"name\":\"乙\"}", person)
                .andExpect(content().string(containsString("VIW-104")));
        send(post(API), "{\"name\":\"" + "长".repeat(61) + "\",\"address\":\"javascript:alert(1)\"}", person)
                .andExpect(status().is4xxClientError())
                .andExpect(content().string(containsString("VIW-101")))
                .andExpect(content().string(containsString("VIW-103")));
        Visitor alone = accounts.create(Optional.empty(), Role.LEADER);
        form("/views", alone, "name", "独自的", "address", SIGNED, "shared", "true");
        assertThat(page("/leads", alone)).contains("独自的").doesNotContain("与本单位共享");
    }

    @Test
    void aListIsOpenedWithItsStartViewUnlessSomethingIsAsked() throws Exception {
        String id = kept("先看的", SIGNED);
        form("/views/" + id + "/start", person, "on", "true").andExpect(redirectedUrl(SIGNED));
        mvc.perform(get("/leads").with(signedInAs(person))).andExpect(redirectedUrl(SIGNED));
        assertThat(page("/leads?size=50", person)).contains("先看的", "全部");
        mvc.perform(get("/leads").with(signedInAs(person)).flashAttr("done", "已办"))
                .andExpect(status().isOk());
        mvc.perform(get("/leads").with(signedInAs(colleague))).andExpect(status().isOk());
        form("/views/" + id + "/forget", person)
                .andExpect(redirectedUrl("/leads"))
                .andExpect(flash().attributeExists("undo"));
        mvc.perform(get("/leads").with(signedInAs(person))).andExpect(status().isOk());
        mvc.perform(delete(API + "/" + id).with(bearer(tokens.of(person)))).andExpect(status().isNotFound());
    }
}
