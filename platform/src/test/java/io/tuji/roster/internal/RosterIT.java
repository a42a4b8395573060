package io.tuji.roster.internal;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import io.tuji.audit.Actor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Facts;
import io.tuji.registry.Registry;
import io.tuji.registry.Regroupings;
import io.tuji.registry.Statement;
import io.tuji.registry.TestRegistry;
import io.tuji.roster.Roster;
import io.tuji.roster.Roster.About;
import io.tuji.roster.Roster.Purpose;
import io.tuji.roster.RosterEffect.Effect;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.Rosters;
import io.tuji.roster.internal.DifferenceListStore.Kind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A list changes by versions alone, and each change shows first what follows from it. */
@PlatformTest
class RosterIT {

    private static final String TODAY = "2024-03-31";

    @Autowired
    Rosters rosters;

    @Autowired
    Drafts drafts;

    @Autowired
    Versions versions;

    @Autowired
    DifferenceListStore differences;

    @Autowired
    Effects effects;

    @Autowired
    TestRegistry registry;

    @Autowired
    Registry companies;

    @Autowired
    Regroupings regroupings;

    @Autowired
    Facts facts;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private Visitor officer;
    private Roster roster;
    private String here;

    @BeforeEach
    void aListOfItsOwn() {
        officer = accounts.create(Optional.empty(), Role.ANALYST);
        About about = new About("名录" + TestRegistry.freshWord(), Purpose.CLUSTER, Optional.empty(), "");
        roster = rosters.create(about, officer).roster().orElseThrow();
        here = "/rosters/" + roster.id().code();
    }

    private CompanyId firm() {
        return registry.company(TestRegistry.freshWord() + "有限公司");
    }

    private String nameOf(CompanyId firm) {
        return companies.find(firm, officer).orElseThrow().name();
    }

    private void add(CompanyId firm, String share) {
        assertThat(drafts.add(roster.id(), firm.code(), share, "", officer).problems())
                .isEmpty();
    }

    private RosterVersion inForce() {
        return versions.putInForce(roster.id(), TODAY, "测试", officer).version().orElseThrow();
    }

    private List<CompanyId> members() {
        return rosters.members(rosters.inForce(roster.id()).orElseThrow().id()).stream()
                .flatMap(member -> member.company().stream())
                .toList();
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

    @Test
    void aDraftCountsOnceItIsInForceAndNoLongerWhenItIsWithdrawn() {
        CompanyId one = firm();
        CompanyId other = firm();
        add(one, "0.5");
        assertThat(rosters.inForce(roster.id())).isEmpty();
        inForce();
        assertThat(members()).containsExactly(one);
        add(other, "");
        assertThat(drafts.remove(roster.id(), Long.toString(one.value()), officer)
                        .problems())
                .isEmpty();
        assertThat(members()).containsExactly(one);
        RosterVersion second = inForce();
        assertThat(members()).containsExactly(other);
        assertThat(versions.withdraw(roster.id(), second.number(), officer).problems())
                .isEmpty();
        assertThat(members()).containsExactly(one);
        versions.restore(roster.id(), second.number(), officer);
        assertThat(members()).containsExactly(other);
    }

    @Test
    void aVersionThatHasBeenInForceIsNeverChanged() {
        add(firm(), "");
        RosterVersion version = inForce();
        for (String sql : List.of(
                "delete from roster_member where version_id = :v",
                "update roster_member set share = 0.1 where version_id = :v",
                "insert into roster_member (version_id, row_number, given_name) values (:v, 99, 'x')")) {
            assertThatThrownBy(
                            () -> jdbc.sql(sql).param("v", version.id().value()).update())
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void tellsWhoJoinedWhoLeftAndWhoseShareChanged() {
        CompanyId stays = firm();
        CompanyId leaves = firm();
        CompanyId joins = firm();
        add(stays, "0.5");
        add(leaves, "");
        RosterVersion first = inForce();
        drafts.share(roster.id(), Long.toString(stays.value()), "80%", officer);
        drafts.remove(roster.id(), Long.toString(leaves.value()), officer);
        add(joins, "");
        RosterVersion second = inForce();
        assertThat(differences.counts(first.id(), second.id()))
                .isEqualTo(Map.of(Kind.JOINED, 1L, Kind.LEFT, 1L, Kind.RECOGNISED, 0L, Kind.SHARE, 1L, Kind.NOTE, 0L));
        assertThat(differences.counts(second.id(), second.id()).values()).containsOnly(0L);
    }

    @Test
    void refusesADraftThatChangesNothingOrRestsOnAnEarlierVersion() {
        CompanyId firm = firm();
        add(firm, "");
        RosterVersion first = inForce();
        drafts.share(roster.id(), Long.toString(firm.value()), "0.5", officer);
        drafts.share(roster.id(), Long.toString(firm.value()), "", officer);
        assertThat(codes(versions.putInForce(roster.id(), TODAY, "测试", officer).problems()))
                .containsExactly("ROS-302");
        add(firm(), "");
        versions.withdraw(roster.id(), first.number(), officer);
        assertThat(codes(versions.putInForce(roster.id(), "2999-01-01", " ", officer)
                        .problems()))
                .containsExactlyInAnyOrder("ROS-303", "ROS-308", "ROS-309");
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    @Test
    void firmsThatAreMergedStandOnTheListOnce() {
        CompanyId kept = firm();
        CompanyId gone = firm();
        add(kept, "0.4");
        add(gone, "0.3");
        inForce();
        Company one = companies.find(kept, officer).orElseThrow();
        Company other = companies.find(gone, officer).orElseThrow();
        Visitor verifier = accounts.create(Optional.empty(), Role.VERIFIER);
        Regroupings.Outcome merged = regroupings.merge(
                new Regroupings.Merge(kept, one.version(), gone, other.version(), Map.of(), "同一家"), verifier);
        assertThat(members()).containsExactly(kept);
        regroupings.undo(merged.done().orElseThrow().id(), verifier);
        assertThat(members()).containsExactly(kept, gone);
    }

    @Test
    void nothingOfAFileWithAFaultIsKept() throws Exception {
        String name = TestRegistry.freshWord() + "重名公司";
        registry.company(name);
        registry.company(name);
        String good = nameOf(firm());
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
        RosterVersion first = inForce();
        assertThat(members()).isEmpty();
        CompanyId firm = registry.take(
                        registry.source(50), LocalDate.of(2024, 1, 1), List.of(TestRegistry.line(code, name)))
                .get(0);
        add(firm(), "");
        RosterVersion second = inForce();
        assertThat(members()).contains(firm);
        assertThat(differences.counts(first.id(), second.id()))
                .containsEntry(Kind.RECOGNISED, 1L)
                .containsEntry(Kind.JOINED, 1L)
                .containsEntry(Kind.LEFT, 0L);
    }

    @Test
    void theEffectSumsFactsByShareAndNamesHowManyFirmsLackThem() {
        CompanyId known = firm();
        add(known, "0.5");
        add(firm(), "");
        revenue(known, 400);
        RosterVersion version = inForce();
        Effect revenue = effects.between(roster, RosterVersion.Id.NONE, version.id(), officer).stream()
                .filter(effect -> effect.key().equals("fact.revenue"))
                .findFirst()
                .orElseThrow();
        assertThat(revenue.name()).contains("2023");
        assertThat(revenue.after().value().find()).map(Quantity::toString).contains("200 万元");
        assertThat(revenue.after().lacking()).isEqualTo(1);
    }

    private void revenue(CompanyId firm, long amount) {
        facts.record(
                new Statement.What(
                        firm,
                        "revenue",
                        Period.parse("2023"),
                        new Statement.Content.Amount(Quantity.of(amount, Unit.WAN_YUAN)),
                        Certainty.ACTUAL,
                        Bound.EXACT,
                        LocalDate.of(2024, 1, 1),
                        "测试",
                        Optional.empty()),
                new Actor("tester"));
    }

    @Test
    void whatIsExportedComesBackWithoutADifference() throws Exception {
        CompanyId firm = firm();
        add(firm, "0.35");
        bring("," + nameOf(firm) + ",0.35,=牵头", ",查无此企业" + TestRegistry.freshWord() + ",,");
        inForce();
        byte[] exported = mvc.perform(get(here + "/csv").with(signedInAs(officer)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        mvc.perform(multipart(here + "/file")
                        .file(new MockMultipartFile("file", "名录.csv", "text/csv", exported))
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(redirectedUrl(here + "/draft"));
        assertThat(codes(versions.putInForce(roster.id(), TODAY, "测试", officer).problems()))
                .containsExactly("ROS-302");
    }

    @Test
    void theListStandsOnThePageOfItsFirmsAndNarrowsTheListOfFirms() throws Exception {
        CompanyId firm = firm();
        CompanyId other = firm();
        add(firm, "0.35");
        inForce();
        mvc.perform(get("/companies/" + firm.code()).with(signedInAs(officer)))
                .andExpect(content().string(containsString(roster.about().name())))
                .andExpect(content().string(containsString("35%")));
        mvc.perform(get("/companies").param("roster", roster.id().code()).with(signedInAs(officer)))
                .andExpect(content().string(containsString(firm.code())))
                .andExpect(content().string(not(containsString(other.code()))));
    }

    @Test
    void pagesShowListVersionsDraftAndDifferences() throws Exception {
        add(firm(), "");
        RosterVersion first = inForce();
        add(firm(), "");
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
                        .param("company", firm().code())
                        .with(csrf())
                        .with(signedInAs(viewer)))
                .andExpect(status().isForbidden());
    }

    @Test
    void programsKeepListsAsPeopleDo() throws Exception {
        String api = "/api/v1" + here;
        CompanyId firm = firm();
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

    @Test
    void twoOpenListsNeverHaveOneName() {
        assertThat(codes(rosters.create(roster.about(), officer).problems())).containsExactly("ROS-102");
        rosters.close(roster.id(), true, officer);
        assertThat(codes(drafts.add(roster.id(), firm().code(), "", "", officer).problems()))
                .containsExactly("ROS-307");
        assertThat(rosters.create(roster.about(), officer).roster()).isPresent();
        assertThat(codes(rosters.close(roster.id(), false, officer).problems())).containsExactly("ROS-102");
    }
}
