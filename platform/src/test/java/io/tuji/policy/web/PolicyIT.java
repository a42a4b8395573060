package io.tuji.policy.web;

import static io.tuji.Asking.form;
import static io.tuji.Asking.page;
import static io.tuji.Bearer.bearer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.engine.value.Period;
import io.tuji.policy.SpecialisedFirm;
import io.tuji.registry.CompanyId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What policies say of a firm, on its pages and to programs. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class PolicyIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private SpecialisedFirm firms;

    private Visitor officer;
    private Visitor viewer;

    @BeforeEach
    void people() {
        officer = accounts.create(Optional.empty(), Role.SERVICE_OFFICER);
        viewer = accounts.create(Optional.empty(), Role.VIEWER);
    }

    private static String address(CompanyId firm) {
        return "/companies/" + firm.code() + "/policies/" + SpecialisedFirm.POLICY;
    }

    private String verdict(CompanyId firm, String asked) throws Exception {
        return mvc.perform(get("/api/v1" + address(firm) + asked).with(bearer(tokens.of(officer))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String truth(CompanyId firm, String asked) throws Exception {
        return JsonPath.read(verdict(firm, asked), "$.truth");
    }

    private void sign(CompanyId firm) throws Exception {
        for (String key : keys(firm)) {
            form(mvc, address(firm) + "/signatures", signature(key, "yes"), officer)
                    .andExpect(status().is3xxRedirection());
        }
    }

    private static Map<String, String> signature(String key, String answer) {
        return Map.of("key", key, "answer", answer, "on", "2026-05-01", "words", "看过材料");
    }

    /** Of everything that a person decides. */
    private List<String> keys(CompanyId firm) throws Exception {
        return JsonPath.<List<String>>read(verdict(firm, ""), "$..decision.key").stream()
                .distinct()
                .toList();
    }

    @Test
    void ofAFirmWithoutAFactNothingIsSaidAndTheFactsWorthAskingForAreNamedWithTheReason() throws Exception {
        CompanyId firm = firms.unknown();
        String page = page(mvc, "/companies/" + firm.code() + "/policies", officer);
        assertThat(page).contains("下一步最值得问的", "可定", "缺数据").doesNotContain("id=\"not\"", "id=\"could\"");
        assertThat(page.split("class=\"asked\"", -1)[1].split("</ol>", -1)[0].split("<ul class=\"soft\">", -1))
                .hasSize(6);
        assertThat(page(mvc, "/companies/" + firm.code(), officer)).contains("项政策缺数据");
    }

    @Test
    void twoMissingFactsAreNamedEnteredAndProvenAndAnotherSourceThatDiffersIsAConflict() throws Exception {
        CompanyId firm = firms.known();
        sign(firm);
        assertThat(truth(firm, "")).isEqualTo("YES");
        firms.say(firm, "revenue", Period.year(SpecialisedFirm.YEAR), "900", "企业年报");
        assertThat(truth(firm, "")).isEqualTo("UNKNOWN");
        assertThat(page(mvc, address(firm), officer)).contains("待核实", "900 万元", "3,000 万元", "企业年报");
    }

    @Test
    void whatWasNeverSaidIsAskedForAndWhatIsSupposedIsNotKept() throws Exception {
        CompanyId firm = firms.unknown();
        String nothing = verdict(firm, "");
        assertThat(JsonPath.<String>read(nothing, "$.truth")).isEqualTo("UNKNOWN");
        assertThat(JsonPath.<List<String>>read(nothing, "$.toNo[*].name")).hasSize(1);
        String poor = verdict(firm, "?if.main_revenue.2025=10&if.revenue.2025=100");
        assertThat(JsonPath.<String>read(poor, "$.truth")).isEqualTo("NO");
        assertThat(truth(firm, "")).isEqualTo("UNKNOWN");
        assertThat(page(mvc, address(firm) + "?if.main_revenue.2025=10&if.revenue.2025=100", officer))
                .contains("以下按假设推算");
    }

    @Test
    void aDecisionIsSignedRefusedWithoutReasonAndTakenBack() throws Exception {
        CompanyId firm = firms.known();
        String key = keys(firm).get(0);
        form(
                        mvc,
                        address(firm) + "/signatures",
                        Map.of("key", key, "answer", "no", "on", "2026-05-01", "words", ""),
                        officer)
                .andExpect(status().isUnprocessableContent());
        form(mvc, address(firm) + "/signatures", signature(key, "no"), officer).andExpect(status().is3xxRedirection());
        assertThat(truth(firm, "")).isEqualTo("NO");
        int signature = JsonPath.<List<Integer>>read(verdict(firm, ""), "$..decision.signature").stream()
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
        form(mvc, address(firm) + "/signatures/" + signature + "/withdraw", Map.of(), officer)
                .andExpect(status().is3xxRedirection());
        assertThat(truth(firm, "")).isEqualTo("UNKNOWN");
        form(mvc, address(firm) + "/signatures", signature(key, "no"), viewer).andExpect(status().isForbidden());
    }

    @Test
    void whoeverMayNotSeeAFigureSeesTheVerdictWithoutIt() throws Exception {
        CompanyId firm = firms.known();
        assertThat(page(mvc, address(firm), officer)).contains("3,000 万元");
        assertThat(page(mvc, address(firm), viewer)).contains("依据受保护").doesNotContain("3,000", "2,900", "96.67");
    }

    @Test
    void theDayDecidesByWhichDocumentAFirmIsJudged() throws Exception {
        CompanyId firm = firms.known();
        assertThat(page(mvc, "/companies/" + firm.code() + "/policies?on=2026-03-31", officer))
                .contains("/policies/srdi_2022")
                .doesNotContain("/policies/srdi_2026");
        assertThat(page(mvc, "/companies/" + firm.code() + "/policies?on=2026-04-01", officer))
                .contains("/policies/srdi_2026")
                .doesNotContain("/policies/srdi_2022");
        String difference = page(mvc, address(firm) + "/difference?on=2026-03-31&with=2026-04-01", officer);
        assertThat(difference).contains("工信部企业〔2022〕63号", "工信部企业〔2026〕2号", "条款改了", "新增", ">P1<", ">S-03<");
        String renewal = "/companies/" + firm.code() + "/policies/little_giant_2026/difference";
        assertThat(page(mvc, renewal + "?on=2026-06-01&round=RENEWAL&with=2026-06-01&withRound=FIRST", officer))
                .contains("〔2022〕63号 附件3", "〔2026〕2号 附件2");
    }

    @Test
    void aChangeOfAPolicyIsProposedWithItsEffectAndASecondPersonBringsItIntoForce() throws Exception {
        Visitor analyst = accounts.create(Optional.empty(), Role.ANALYST);
        Visitor leader = accounts.create(Optional.empty(), Role.LEADER);
        CompanyId firm = firms.known();
        sign(firm);
        String file = JsonPath.read(
                mvc.perform(get("/api/v1/policies/srdi_2026").with(bearer(tokens.of(officer))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8),
                "$.file");
        String faulty = file.replaceFirst(">= 1500 万元", ">= 1500 万里");
        assertThat(form(mvc, "/policies/change", Map.of("text", faulty, "note", "试"), analyst)
                        .andExpect(status().isUnprocessableContent())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains("POL-", "1500 万里");
        String stricter = file.substring(0, file.indexOf("examples:"))
                .replaceFirst(">= 1500 万元", ">= 4000 万元")
                .replaceFirst(">= 2000 万元", ">= 9000 万元");
        form(mvc, "/policies/change", Map.of("text", stricter, "note", "提高门槛"), analyst)
                .andExpect(status().is3xxRedirection());
        String waiting = page(mvc, "/policies", analyst);
        String edition = waiting.replaceAll("(?s).*?/policies/editions/(\\d+).*", "$1");
        assertThat(page(mvc, "/policies/editions/" + edition, leader)).contains("生效后的变化", "S-04a");
        form(mvc, "/policies/editions/" + edition + "/decide", Map.of("approve", "true", "reason", "同意"), analyst)
                .andExpect(status().isForbidden());
        form(mvc, "/policies/editions/" + edition + "/decide", Map.of("approve", "true", "reason", ""), leader)
                .andExpect(status().isUnprocessableContent());
        form(mvc, "/policies/editions/" + edition + "/decide", Map.of("approve", "true", "reason", "同意"), leader)
                .andExpect(status().is3xxRedirection());
        assertThat(truth(firm, "")).isNotEqualTo("YES");
    }
}
