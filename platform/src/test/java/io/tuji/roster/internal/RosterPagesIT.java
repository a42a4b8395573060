package io.tuji.roster.internal;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.engine.value.Problem;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.registry.TestRegistry;
import io.tuji.roster.Roster;
import io.tuji.roster.Roster.Purpose;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.Rosters;
import io.tuji.roster.internal.DifferenceListStore.Kind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Lists as pages, files and programs have them. */
@PlatformTest
class RosterPagesIT {

    @Autowired
    TestRosters lists;

    @Autowired
    Rosters rosters;

    @Autowired
    Drafts drafts;

    @Autowired
    Versions versions;

    @Autowired
    DifferenceListStore differences;

    @Autowired
    TestRegistry registry;

    @Autowired
    Registry companies;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvc mvc;

    private TestRosters.Kept list;
    private Visitor officer;
    private Roster roster;
    private String here;

    @BeforeEach
    void aListOfItsOwn() {
        list = lists.fresh();
        officer = list.officer();
        roster = list.roster();
        here = list.address();
    }

    private String nameOf(CompanyId firm) {
        return companies.find(firm, officer).orElseThrow().name();
    }

    private MockMultipartFile file(String... lines) {
        String text = "统一社会信用代码,企业名称,份额,备注\n" + String.join("\n", lines) + "\n";
        return new MockMultipartFile("file", "名录.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private String bringRefused(String... lines) throws Exception {
        return mvc.perform(
                        multipart(here + "/file").file(file(lines)).with(csrf()).with(signedInAs(officer)))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void bring(String... lines) throws Exception {
        mvc.perform(multipart(here + "/file").file(file(lines)).with(csrf()).with(signedInAs(officer)))
                .andExpect(redirectedUrl(here + "/draft"));
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    @Test
    void nothingOfAFileWithAFaultIsKept() throws Exception {
        String name = TestRegistry.freshWord() + "重名公司";
        registry.company(name);
        registry.company(name);
        String good = nameOf(lists.firm());
        String page = bringRefused("," + good + ",1.5,", "," + name + ",,", "," + good + ",,", ",,0.5,");
        assertThat(page).contains("ROS-208", "ROS-206", "ROS-204");
        assertThat(bringRefused("," + good + ",,", "," + good + ",,")).contains("ROS-207");
        assertThat(bringRefused(TestRegistry.freshCode() + "," + good + ",,")).contains("ROS-209");
        assertThat(drafts.find(roster.id())).isEmpty();
    }

    @Test
    void aRowWhoseFirmIsNotKnownIsKeptAndRecognisedOnceItIs() throws Exception {
        String code = TestRegistry.freshCode();
        String name = TestRegistry.freshWord() + "未入库公司";
        bring(code + "," + name + ",0.2,");
        RosterVersion first = list.putInForce();
        assertThat(list.members()).isEmpty();
        CompanyId firm = registry.take(
                        registry.source(50), LocalDate.of(2024, 1, 1), List.of(TestRegistry.line(code, name)))
                .get(0);
        list.add(lists.firm(), "");
        RosterVersion second = list.putInForce();
        assertThat(list.members()).contains(firm);
        assertThat(differences.counts(first.id(), second.id()))
                .containsEntry(Kind.RECOGNISED, 1L)
                .containsEntry(Kind.JOINED, 1L)
                .containsEntry(Kind.LEFT, 0L);
    }

    @Test
    void whatIsExportedComesBackWithoutADifference() throws Exception {
        CompanyId firm = lists.firm();
        list.add(firm, "0.35");
        bring("," + nameOf(firm) + ",0.35,=牵头", ",查无此企业" + TestRegistry.freshWord() + ",,");
        list.putInForce();
        byte[] exported = mvc.perform(get(here + "/csv").with(signedInAs(officer)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        mvc.perform(multipart(here + "/file")
                        .file(new MockMultipartFile("file", "名录.csv", "text/csv", exported))
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(redirectedUrl(here + "/draft"));
        assertThat(codes(versions.putInForce(roster.id(), TestRosters.TODAY, "测试", officer)
                        .problems()))
                .containsExactly("ROS-302");
    }

    @Test
    void theListStandsOnThePageOfItsFirmsAndNarrowsTheListOfFirms() throws Exception {
        CompanyId firm = lists.firm();
        CompanyId other = lists.firm();
        list.add(firm, "0.35");
        list.putInForce();
        mvc.perform(get("/companies/" + firm.code()).with(signedInAs(officer)))
                .andExpect(content().string(containsString(roster.about().name())))
                .andExpect(content().string(containsString("35%")));
        mvc.perform(get("/companies").param("roster", roster.id().code()).with(signedInAs(officer)))
                .andExpect(content().string(containsString(firm.code())))
                .andExpect(content().string(not(containsString(other.code()))));
    }

    @Test
    void pagesShowListVersionsDraftAndDifferences() throws Exception {
        list.add(lists.firm(), "");
        RosterVersion first = list.putInForce();
        list.add(lists.firm(), "");
        for (String page : List.of("", "/draft", "/edit", "/file", "/changes/0/" + first.number())) {
            mvc.perform(get(here + page).with(signedInAs(officer)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(roster.about().name())));
        }
        mvc.perform(get(here + "/changes/0/1/csv").with(signedInAs(officer))).andExpect(status().isOk());
        mvc.perform(get("/rosters/csv").with(signedInAs(officer)))
                .andExpect(content().string(containsString(roster.id().code())));
        mvc.perform(post(here + "/draft/remove").param("key", "0").with(csrf()).with(signedInAs(officer)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("ROS-305")));
    }

    @Test
    void whoSeesSomeFirmsOnlySeesNoLists() throws Exception {
        Visitor firm = accounts.create(Optional.empty(), Role.FIRM);
        assertThat(rosters.find(roster.id(), firm)).isEmpty();
        assertThat(rosters.list(Purpose.CLUSTER, firm)).isEmpty();
        Visitor viewer = accounts.create(Optional.empty(), Role.VIEWER);
        mvc.perform(post(here + "/draft/add")
                        .param("company", lists.firm().code())
                        .with(csrf())
                        .with(signedInAs(viewer)))
                .andExpect(status().isForbidden());
    }

    @Test
    void programsKeepListsAsPeopleDo() throws Exception {
        String api = "/api/v1" + here;
        CompanyId firm = lists.firm();
        mvc.perform(put(api + "/draft/members")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("[{\"company\": \"%s\", \"share\": \"2\"}]".formatted(firm.code()))
                        .with(bearerOf(Role.ANALYST)))
                .andExpect(jsonPath("$.problems[0].code").value("ROS-208"));
        mvc.perform(put(api + "/draft/members")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("[{\"company\": \"%s\", \"share\": \"50%%\"}]".formatted(firm.code()))
                        .with(bearerOf(Role.ANALYST)))
                .andExpect(jsonPath("$.counts.JOINED").value(1))
                .andExpect(jsonPath("$.effects[0].after.value.value.amount").value(1));
        mvc.perform(post(api + "/versions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"asOf\": \"2024-03-31\", \"reason\": \"测试\"}")
                        .with(bearerOf(Role.ANALYST)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.number").value(1));
        mvc.perform(get(api + "/members").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.rows[0].company").value(firm.code()))
                .andExpect(jsonPath("$.rows[0].share").value(0.5));
        mvc.perform(get(api + "/versions/1/effects/0").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$[0].key").value("firms"));
        mvc.perform(post(api + "/withdrawals")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"number\": 1, \"withdrawn\": true}")
                        .with(bearerOf(Role.ANALYST)))
                .andExpect(jsonPath("$.state").value("WITHDRAWN"));
    }
}
