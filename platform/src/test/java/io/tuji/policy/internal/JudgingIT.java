package io.tuji.policy.internal;

import static io.tuji.Asking.form;
import static io.tuji.Asking.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.engine.value.Period;
import io.tuji.policy.Signatures;
import io.tuji.policy.SpecialisedFirm;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of verdicts, how they turn, and what is given without asking. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class JudgingIT {

    private static final String RELEASES = "/policies/releases";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private SpecialisedFirm firms;

    @Autowired
    private Signatures signatures;

    @Autowired
    private Judging judging;

    @Autowired
    private JudgedFirmStore judged;

    @Autowired
    private TurnNews news;

    @Autowired
    private JdbcClient jdbc;

    private Visitor officer;
    private Visitor leader;

    @BeforeEach
    void people() {
        officer = accounts.create(Optional.empty(), Role.SERVICE_OFFICER);
        leader = accounts.create(Optional.empty(), Role.LEADER);
    }

    private void judge(CompanyId firm) {
        judging.judge(judged.standing(List.of(firm)), Cause.FACT, false);
    }

    private void sign(CompanyId firm) {
        for (String key : List.of("S-01", "S-06", "S-07")) {
            Signatures.Typed typed = new Signatures.Typed(key, "yes", "2026-05-01", "看过材料");
            assertThat(signatures.sign(firm, SpecialisedFirm.POLICY, typed, officer))
                    .isEmpty();
        }
    }

    @Test
    void theFactsThatWouldSettleMostAreNamedAndAVerdictThatTurnsIsToldWithItsCause() throws Exception {
        CompanyId firm = firms.known();
        judge(firm);
        assertThat(page(mvc, "/policies/firms?policy=srdi_2026&truth=UNKNOWN", officer))
                .contains(firm.code());
        assertThat(page(mvc, "/policies/srdi_2026", officer)).contains("定得最多", "S-01");
        sign(firm);
        judge(firm);
        assertThat(page(mvc, "/policies/firms?policy=srdi_2026&truth=YES", officer))
                .contains(firm.code());
        assertThat(page(mvc, "/policies/turns?policy=srdi_2026&turn=GAINED", officer))
                .contains(firm.code(), "数据变化");
        firms.say(firm, "revenue", SpecialisedFirm.YEAR, "3100");
        firms.say(firm, "rd_spending", SpecialisedFirm.YEAR, "99");
        judge(firm);
        assertThat(page(mvc, "/policies/firms?policy=srdi_2026&near=yes", officer))
                .contains(firm.code());
        assertThat(page(mvc, "/policies/turns?policy=srdi_2026&turn=LOST", officer))
                .contains(firm.code(), "S-05a");
    }

    @Test
    void thoseWhoWorkWithPoliciesAreToldOnceOfWhatTurned() throws Exception {
        news.tell();
        CompanyId firm = firms.known();
        judge(firm);
        sign(firm);
        judge(firm);
        news.tell();
        news.tell();
        assertThat(told(officer)).singleElement().asString().matches("\\[\"[1-9].*");
        assertThat(told(accounts.create(Optional.empty(), Role.VIEWER))).isEmpty();
    }

    @Test
    void aFirmThatIsJudgedAsBeforeIsNotWrittenAgain() {
        CompanyId firm = firms.known();
        judge(firm);
        assertThat(written(firm)).isPositive();
        jdbc.sql("delete from policy_verdict where company_id = :id")
                .param("id", firm.value())
                .update();
        judge(firm);
        assertThat(written(firm)).isZero();
        sign(firm);
        judge(firm);
        assertThat(written(firm)).isPositive();
    }

    private long written(CompanyId firm) {
        return jdbc.sql("select count(*) from policy_verdict where company_id = :id")
                .param("id", firm.value())
                .query(Long.class)
                .single();
    }

    private List<String> told(Visitor person) {
        return jdbc.sql("select arguments::text from notice where person = :id and key = 'policy.notice.turned'")
                .param("id", person.id().value())
                .query(String.class)
                .list();
    }

    @Test
    void whoeverHasATitleAndWouldNotGetItAgainIsAboutToLoseIt() throws Exception {
        CompanyId firm = firms.known();
        sign(firm);
        firms.title(firm, "specialised_sme");
        judge(firm);
        firms.say(firm, "rd_spending", SpecialisedFirm.YEAR, "10");
        judge(firm);
        assertThat(page(mvc, "/policies/turns?turn=LOSING", officer)).contains(firm.code(), "将失去");
        assertThat(page(mvc, "/companies/" + firm.code() + "/policies", officer))
                .contains("按复核条件");
    }

    @Test
    void whatIsMetOfficiallyAndInDateIsGivenWithoutAskingByTwoPersons() throws Exception {
        CompanyId firm = firms.known();
        sign(firm);
        judge(firm);
        assertThat(page(mvc, RELEASES + "?policy=srdi_2026", officer)).contains(firm.code(), "提出给予");
        Map<String, String> proposed = Map.of("firm", firm.code(), "policy", "srdi_2026");
        form(mvc, RELEASES, proposed, officer).andExpect(status().is3xxRedirection());
        form(mvc, RELEASES, proposed, officer).andExpect(status().isUnprocessableContent());
        String decide = page(mvc, RELEASES, leader).replaceAll("(?s).*?(/policies/releases/\\d+/decide).*", "$1");
        form(mvc, decide, Map.of("release", "true", "reason", "同意"), officer).andExpect(status().isForbidden());
        form(mvc, decide, Map.of("release", "true", "reason", "同意"), leader).andExpect(status().is3xxRedirection());
        assertThat(page(mvc, RELEASES, officer)).contains("已给予", "revenue 2025 = 3000 万元");
    }

    @Test
    void whatRestsOnAWordThatIsNotOfficialHasToBeAskedFor() throws Exception {
        CompanyId firm = firms.known();
        sign(firm);
        firms.say(firm, "class1_ip_related", Period.day(java.time.LocalDate.of(2026, 2, 1)), "3", "企业");
        judge(firm);
        assertThat(page(mvc, RELEASES + "?policy=srdi_2026", officer)).contains(firm.code(), "不是官方来源");
        form(mvc, RELEASES, Map.of("firm", firm.code(), "policy", "srdi_2026"), officer)
                .andExpect(status().isUnprocessableContent());
    }
}
