package io.tuji.funnel.internal;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.funnel.internal.SmallFunnel.World;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.promotion.Project.Firm;
import io.tuji.promotion.internal.TestProjects;
import io.tuji.registry.CompanyId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** The reports on their pages and for programs: everybody counts what they may see. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class FunnelPagesIT {

    private static final String API = "/api/v1/funnel";
    private static final String MARCH = "on=2026-03-31";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private SmallFunnel small;

    @Autowired
    private TestProjects projects;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private JdbcClient jdbc;

    private World world;

    @BeforeEach
    void make() {
        world = small.make();
    }

    private String page(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(address).with(signedInAs(visitor)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private ResultActions ask(String address, Visitor visitor) throws Exception {
        return mvc.perform(get(API + address).with(bearer(tokens.of(visitor))));
    }

    @Test
    void eachReportIsAPageWhoseNumbersLeadOn() throws Exception {
        Visitor promoter = world.promoter();
        assertThat(page("/funnel?" + MARCH, promoter))
                .contains("共 3 个项目：2 个在推进，1 个暂缓、流失或终止", "新引进", "流失", "成本", "what=reached", "<svg")
                .doesNotContain("id=\"stuck\"");
        assertThat(page("/funnel", promoter)).contains("卡住的项目", "个工作日，10 天到期");
        assertThat(page("/funnel?on=2020-01-01", promoter)).contains("现在没有符合条件的项目");
        assertThat(page("/funnel/rows?what=standing&stage=target&" + MARCH, promoter))
                .contains(world.target().code().toString())
                .doesNotContain(world.signed().code().toString());
        assertThat(page("/funnel/stuck", promoter))
                .contains(world.target().code().toString(), "阶段到期");
        assertThat(page("/funnel/cohorts?" + MARCH, promoter)).contains("2026-01", "from=2026-01-01");
        assertThat(page("/funnel/leads?" + MARCH, promoter)).contains("没有符合条件的记录");
        assertThat(page("/funnel/bulletin?month=2026-03", promoter))
                .contains("2026 年 3 月招商通报", "what=came", "第一战区", "未定街道");
        small.change(world.signed(), "expected_on", "2026-06-01", "2026-07-01", LocalDate.of(2026, 2, 1));
        assertThat(page("/funnel/slips?" + MARCH, promoter))
                .contains("+30", world.signed().code().toString());
    }

    @Test
    void whoSeesOtherProjectsCountsOthers() throws Exception {
        Visitor promoter = world.promoter();
        ask("?" + MARCH, promoter)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.pipelines[0].entered").value(3))
                .andExpect(jsonPath("$.pipelines[0].stages[1].reached").value(2))
                .andExpect(jsonPath("$.pipelines[0].stages[0].medianDays").value(10));
        ask("/rows?" + MARCH, promoter).andExpect(jsonPath("$.total").value(3));
        Visitor stranger = small.promoter("另一虚构招商处");
        ask("?" + MARCH, stranger).andExpect(jsonPath("$.pipelines").isEmpty());
        ask("/rows?" + MARCH, stranger).andExpect(jsonPath("$.total").value(0));
        ask("/stuck", stranger).andExpect(jsonPath("$.total").value(0));
        ask("/slips", stranger).andExpect(jsonPath("$.total").value(0));
        ask("/cohorts", stranger).andExpect(jsonPath("$").isEmpty());
        ask("/bulletin?month=2026-03", stranger)
                .andExpect(jsonPath("$.whole.values.signed.year").value(0));
        ask("/bulletin?month=2026-03", promoter)
                .andExpect(jsonPath("$.whole.values.signed.month").value(1));
        ask("?on=spring", promoter).andExpect(status().isUnprocessableContent());
        mvc.perform(get("/funnel").with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
        mvc.perform(get(API).with(bearer(tokens.of(accounts.create(Optional.empty(), Role.VIEWER)))))
                .andExpect(status().isForbidden());
    }

    @Test
    void filesNeedTheirRightAndAreNoted() throws Exception {
        Visitor promoter = world.promoter();
        for (String file : new String[] {
            "/funnel/csv",
            "/funnel/rows/xlsx",
            "/funnel/stuck/csv",
            "/funnel/slips/csv",
            "/funnel/cohorts/csv",
            "/funnel/leads/csv",
            "/funnel/bulletin/xlsx"
        }) {
            mvc.perform(get(file).with(signedInAs(promoter))).andExpect(status().isOk());
            mvc.perform(get(file).with(signedInAs(Role.VERIFIER))).andExpect(status().isForbidden());
        }
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'funnel.export' and actor = :login")
                        .param("login", promoter.login())
                        .query(Long.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void theBriefBeforeAVisitSaysWhereThingsStandAndWhatIsMissing() throws Exception {
        firms.chain();
        String name = InventedFirms.name("面粉");
        CompanyId firm = firms.onNode(name, "110101", "flour", 0.8);
        projects.at(
                "target",
                LocalDate.of(2026, 3, 2),
                new Firm(Optional.of(firm), name, false, false),
                Map.of(),
                world.promoter());
        assertThat(page("/funnel/brief/" + firm.code(), world.promoter()))
                .contains(name, "目标清单", "到“跟踪清单（在谈）”还缺", "预计落地日", "没有登记尚未解决的需求");
        assertThat(page("/funnel/brief/" + firm.code(), small.promoter("另一虚构招商处")))
                .contains("没有您看得到的项目");
        assertThat(page("/companies/" + firm.code(), world.promoter())).contains("/funnel/brief/" + firm.code());
        mvc.perform(get("/funnel/brief/QY-99999999").with(signedInAs(world.promoter())))
                .andExpect(status().isNotFound());
    }
}
