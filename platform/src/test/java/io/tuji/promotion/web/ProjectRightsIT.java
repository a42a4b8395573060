package io.tuji.promotion.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import io.tuji.PlatformTest;
import io.tuji.access.OrgUnitId;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.internal.InventedProjects;
import io.tuji.promotion.internal.ProjectSearchStore;
import io.tuji.registry.CompanyId;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** What each role may do with projects, by every door. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class ProjectRightsIT {

    private static final String API = "/api/v1/projects";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private InventedProjects invented;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private ProjectSearchStore found;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    /** What a role may do with a project of the own body and with one of another. */
    private record Reach(
            Role role, boolean seesOwn, boolean seesOther, boolean changesOwn, boolean changesOther, boolean exports) {}

    private static final List<Reach> REACHES = List.of(
            new Reach(Role.ADMINISTRATOR, true, true, true, true, true),
            new Reach(Role.LEADER, true, true, true, true, true),
            new Reach(Role.ANALYST, true, true, false, false, true),
            new Reach(Role.PROMOTER, true, false, true, false, true),
            new Reach(Role.VERIFIER, true, true, false, false, false),
            new Reach(Role.SERVICE_OFFICER, true, false, true, false, false),
            new Reach(Role.VIEWER, false, false, false, false, false),
            new Reach(Role.FIRM, false, false, false, false, false));

    @Test
    void everyRoleReachesTheSameOnPagesApiListExportSearchAndCounts() throws Exception {
        firms.chain();
        OrgUnitId body = firms.body("虚构招商中心");
        CompanyId firm = firms.firm(InventedFirms.name("面粉"), "110101");
        Project project = invented.entered(firm, accounts.create(Optional.of(body), Role.PROMOTER));
        Visitor stranger = accounts.create(Optional.of(firms.body("另一招商中心")), Role.PROMOTER);
        Project other = invented.entered(firm, stranger);
        assertThat(REACHES).extracting(Reach::role).containsExactlyInAnyOrder(Role.values());
        for (Reach reach : REACHES) {
            Visitor visitor = accounts.create(Optional.of(body), reach.role());
            seen(reach.seesOwn(), reach.changesOwn(), reach.exports(), project, visitor);
            seen(reach.seesOther(), reach.changesOther(), reach.exports(), other, visitor);
            counted(reach, List.of(project, other), firm, visitor);
        }
    }

    private void seen(boolean sees, boolean changes, boolean exports, Project one, Visitor visitor) throws Exception {
        String as = visitor.roles() + " " + one.code();
        boolean isAllowed = visitor.may("promotion", "VIEW");
        int expected = sees ? 200 : isAllowed ? 404 : 403;
        String address = "/projects/" + one.code();
        String api = API + "/" + one.code();
        assertThat(answer(get(address).with(signedInAs(visitor)))).as(as).isEqualTo(expected);
        assertThat(answer(get(api).with(bearer(tokens.of(visitor))))).as(as).isEqualTo(expected);
        assertThat(found.best(one.code().toString(), 5, visitor)).as(as).hasSize(sees ? 1 : 0);
        int move = answer(post(api + "/moves")
                .with(bearer(tokens.of(visitor)))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"stage\": \"target\"}"));
        assertThat(move).as(as).isEqualTo(sees ? 422 : expected);
        boolean mayChange = visitor.may("promotion", "CHANGE");
        int edit = answer(patch(api)
                .with(bearer(tokens.of(visitor)))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"version\": 99, \"fields\": {}}"));
        assertThat(edit).as(as).isEqualTo(!mayChange ? 403 : changes ? 200 : sees ? 422 : 404);
        if (exports && sees) {
            assertThat(csv(visitor)).as(as).contains(one.code().toString());
        }
    }

    private void counted(Reach reach, Collection<Project> both, CompanyId firm, Visitor visitor) throws Exception {
        int expected = (reach.seesOwn() ? 1 : 0) + (reach.seesOther() ? 1 : 0);
        if (expected == 0) {
            assertThat(answer(get("/projects").with(signedInAs(visitor)))).isEqualTo(403);
            return;
        }
        mvc.perform(get(API + "?company=" + firm.code()).with(bearer(tokens.of(visitor))))
                .andExpect(jsonPath("$.total").value(expected));
        assertThat(both.stream().filter(one -> pageHas("/projects/board?pipeline=new", one, visitor)))
                .hasSize(expected);
        int exported = answer(get("/projects/csv").with(signedInAs(visitor)));
        assertThat(exported).isEqualTo(reach.exports() ? 200 : 403);
    }

    private boolean pageHas(String address, Project one, Visitor visitor) {
        try {
            return mvc.perform(get(address).with(signedInAs(visitor)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8)
                    .contains(one.name());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private int answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }

    private String csv(Visitor visitor) throws Exception {
        return mvc.perform(get("/projects/csv").with(signedInAs(visitor)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
