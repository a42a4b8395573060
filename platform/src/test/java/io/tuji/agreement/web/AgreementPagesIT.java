package io.tuji.agreement.web;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.agreement.Promises;
import io.tuji.agreement.Signings;
import io.tuji.agreement.internal.InventedAgreements;
import io.tuji.promotion.Project;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Promises, signings, commitments and counting on their pages. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class AgreementPagesIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Promises promises;

    @Autowired
    Signings signings;

    @Autowired
    InventedAgreements invented;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestTokens tokens;

    private Visitor promoter;
    private Visitor stranger;
    private Visitor leader;
    private Visitor analyst;
    private Project project;
    private String here;

    @BeforeEach
    void people() {
        promoter = accounts.create(Optional.of(invented.body("虚构招商中心")), Role.PROMOTER);
        stranger = accounts.create(Optional.of(invented.body("另一招商中心")), Role.PROMOTER);
        leader = accounts.create(Optional.empty(), Role.LEADER);
        analyst = accounts.create(Optional.empty(), Role.ANALYST);
        project = invented.registered(invented.firm(false), promoter);
        here = "/projects/" + project.code() + "/agreement";
    }

    private String page(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private ResultActions send(String address, Visitor visitor, String... typed) throws Exception {
        MockHttpServletRequestBuilder request =
                post(address).with(signedInAs(visitor)).with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            request.param(typed[i], typed[i + 1]);
        }
        return mvc.perform(request);
    }

    private ResultActions promise(String tie) throws Exception {
        return send(
                here + "/promises",
                promoter,
                "kind",
                "SPACE",
                "words",
                "按实际使用面积补贴租金",
                "tie",
                tie,
                "basis_title",
                "虚构办法");
    }

    @Test
    void aPromiseGoesItsWayOnThePageOfItsProject() throws Exception {
        assertThat(page(here, promoter)).contains("登记每一项承诺", "本项目没有承诺");
        promise("TAX")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("AGR-111")))
                .andExpect(content().string(containsString("按实际使用面积补贴租金")))
                .andExpect(content().string(containsString("id=\"tie\"")));
        promise("SPACE").andExpect(status().is3xxRedirection());
        String code = promises.of(project.id()).get(0).id().code();
        assertThat(page(here, promoter)).contains(code, "依据不全", "未审查");
        send("/promises/" + code + "/moves/MAKE", promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("AGR-102")));
        send(
                        "/promises/" + code + "/moves/CHECK",
                        promoter,
                        "check_on",
                        "2026-03-01",
                        "check_body",
                        "虚构审查组",
                        "check_result",
                        "PASSED")
                .andExpect(status().is3xxRedirection());
        assertThat(page("/agreements?lawful=no", promoter)).contains(code, "虚构审查组");
        String change = "/promises/" + code + "/change";
        send(change, promoter, "version", "2", "basis_number", "虚府规〔2026〕1号", "basis_article", "第五条")
                .andExpect(status().is3xxRedirection());
        assertThat(page(here, promoter)).contains("虚府规〔2026〕1号", "未审查");
    }

    @Test
    void thatNothingIsPromisedIsSaidAndTakenBack() throws Exception {
        send(here + "/none", promoter).andExpect(status().is3xxRedirection());
        assertThat(page(here, promoter)).contains("已说明：没有承诺");
        send(here + "/none?none=false", promoter).andExpect(status().is3xxRedirection());
        assertThat(page(here, promoter)).doesNotContain("已说明：没有承诺");
    }

    @Test
    void aSigningGetsItsPaperAndStandsInTheListWithSumsByKind() throws Exception {
        send(
                        here + "/signings",
                        promoter,
                        "kind",
                        "FORMAL",
                        "signed_on",
                        "2026-05-01",
                        "amount",
                        "1,000",
                        "parties",
                        "双方")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("AGR-122")));
        send(
                        here + "/signings",
                        promoter,
                        "kind",
                        "FORMAL",
                        "signed_on",
                        "2026-05-01",
                        "amount",
                        "1,000",
                        "currency",
                        "CNY",
                        "parties",
                        "双方")
                .andExpect(status().is3xxRedirection());
        String code = signings.of(project.id()).get(0).id().code();
        mvc.perform(multipart("/signings/" + code + "/papers")
                        .file(new MockMultipartFile(
                                "papers", "协议.pdf", "application/pdf", "%PDF-1.7 虚构".getBytes(StandardCharsets.UTF_8)))
                        .with(signedInAs(promoter))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(page(here, promoter)).contains("协议.pdf", "1,000 万元");
        assertThat(page("/signings?papers=yes", promoter)).contains(code, "按种类合计", "正式协议");
        send("/signings/" + code + "/withdraw", promoter).andExpect(status().isUnprocessableContent());
        send("/signings/" + code + "/withdraw", promoter, "words", "签错").andExpect(status().is3xxRedirection());
        assertThat(page("/signings", promoter)).doesNotContain(code);
        assertThat(page("/signings?withdrawn=yes", promoter)).contains(code);
    }

    @Test
    void commitmentsAndMilestonesAreKept() throws Exception {
        send(here + "/commitments", promoter, "side", "FIRM", "subject", "REVENUE", "year", "2025", "band", "FROM_20M")
                .andExpect(status().is3xxRedirection());
        send(here + "/commitments", promoter, "side", "DISTRICT", "subject", "SERVICE", "year", "2099", "words", "专人服务")
                .andExpect(status().is3xxRedirection());
        assertThat(page("/agreements/commitments?due=yes", promoter))
                .contains("2000 万至 1 亿元", "已到期")
                .doesNotContain("专人服务");
        send(here + "/milestones", promoter, "kind", "TAXED", "reached_on", "2025-06-01", "source", "虚构说明")
                .andExpect(status().is3xxRedirection());
        assertThat(page(here, promoter)).contains("产税", "专人服务").doesNotContain("税收档");
        assertThat(page(here, leader)).contains("税收档");
    }

    @Test
    void oldAgreementsAreEnteredBroughtAndJudged() throws Exception {
        send("/agreements/old", promoter, "firm", "虚构老企业甲", "title", "投资协议", "tie", "TAX")
                .andExpect(status().is3xxRedirection());
        String rows = "企业,协议,签订日期,挂钩\n虚构老企业乙,合作协议,2019-05-01,税收\n虚构老企业丙,,2019-05-01,无\n";
        MockMultipartFile file =
                new MockMultipartFile("file", "清单.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8));
        mvc.perform(multipart("/agreements/old/file")
                        .file(file)
                        .with(signedInAs(promoter))
                        .with(csrf()))
                .andExpect(content().string(containsString("虚构老企业乙")))
                .andExpect(content().string(containsString("WEB-121")));
        send(
                        "/agreements/old/file/take",
                        promoter,
                        "rows",
                        "[{\"firm\":\"虚构老企业乙\",\"title\":\"合作协议\",\"tie\":\"TAX\"}]")
                .andExpect(status().is3xxRedirection());
        assertThat(page("/agreements/old?tie=TAX", promoter)).contains("虚构老企业甲", "虚构老企业乙", "未判定");
        assertThat(page("/agreements/old", stranger)).doesNotContain("虚构老企业甲");
    }

    @Test
    void theCountStandsOnTheBoardAndDrillsToItsProjectsUntilItIsDeclared() throws Exception {
        Project landed = invented.landed(promoter, false, "2025-11-20", leader);
        String drill = "/landed?measure=new_foreign_hq&from=2021-01-01&to=2025-12-31";
        assertThat(page("/plan", analyst)).contains("个项目", drill.replace("&", "&amp;"));
        assertThat(page(drill, analyst)).contains(landed.code().toString(), "宣布一个时期的名单齐全");
        assertThat(page("/plan/indicators/plan-145/new_foreign_hq", analyst)).contains("招商项目目前已计");
        assertThat(page(drill, promoter)).contains(landed.code().toString()).doesNotContain("宣布一个时期的名单齐全");
        assertThat(page(drill, stranger)).doesNotContain(landed.code().toString());
        send("/landed/declarations", analyst, "measure", "new_foreign_hq", "period", "2021..2025")
                .andExpect(status().is3xxRedirection());
        assertThat(page("/plan/indicators/plan-145/new_foreign_hq", analyst)).contains("招商项目清单", "2021..2025");
        send("/landed/declarations", promoter, "measure", "new_foreign_hq", "period", "2024")
                .andExpect(status().isForbidden());
    }

    private ResultActions program(String address, String json, Visitor visitor) throws Exception {
        return mvc.perform(post("/api/v1" + address)
                .with(bearer(tokens.of(visitor)))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    @Test
    void aProgramPromisesSignsAndKeepsThePaper() throws Exception {
        String project = "/projects/" + this.project.code();
        program(project + "/promises", "{\"kind\":\"SPACE\",\"words\":\"补贴租金\",\"tie\":\"TAX\"}", promoter)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.problems[0].code").value("AGR-111"));
        program(
                        project + "/promises",
                        "{\"kind\":\"SPACE\",\"words\":\"补贴租金\",\"tie\":\"SPACE\",\"basisTitle\":\"办法\",\"basisNumber\":\"1号\",\"basisArticle\":\"五\"}",
                        promoter)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.lawful").value(false));
        String promise = promises.of(this.project.id()).get(0).id().code();
        program(
                        "/promises/" + promise + "/moves",
                        "{\"move\":\"CHECK\",\"checkOn\":\"2026-03-01\",\"checkBody\":\"审查组\",\"checkResult\":\"PASSED\"}",
                        promoter)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.lawful").value(true))
                .andExpect(jsonPath("$.state").value("CHECKED"));
        program(
                        project + "/signings",
                        "{\"kind\":\"FORMAL\",\"signedOn\":\"2026-05-01\",\"amount\":1000,\"currency\":\"CNY\",\"parties\":\"双方\"}",
                        promoter)
                .andExpect(status().isCreated());
        String signing = signings.of(this.project.id()).get(0).id().code();
        mvc.perform(multipart("/api/v1/signings/" + signing + "/papers")
                        .file(new MockMultipartFile(
                                "file", "协议.txt", "text/plain", "虚构".getBytes(StandardCharsets.UTF_8)))
                        .with(bearer(tokens.of(promoter))))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.papers").value(1));
        mvc.perform(get("/api/v1/promises?project=" + this.project.code()).with(bearer(tokens.of(stranger))))
                .andExpect(jsonPath("$.total").value(0));
        program("/signings/" + signing + "/withdrawals", "{\"withdrawn\":true,\"words\":\"误\"}", stranger)
                .andExpect(status().isNotFound());
        program("/signings/" + signing + "/withdrawals", "{\"withdrawn\":true,\"words\":\"误\"}", promoter)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.withdrawnWhy").value("误"));
    }
}
