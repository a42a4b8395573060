package io.tuji.promotion.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
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
import io.tuji.district.District;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.internal.InventedProjects;
import io.tuji.promotion.internal.RuleTrial;
import io.tuji.promotion.internal.RuleTrial.Effect;
import io.tuji.promotion.internal.RuleTrial.Row;
import io.tuji.promotion.internal.RuleTrial.Trial;
import io.tuji.promotion.internal.TestProjects;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Changed rules on trial: what they would do to the projects in hand, and that nothing of it is kept. Every test is taken back. */
@PlatformTest
@Transactional
@NullUnmarked
class RuleTrialIT {

    private static final String HERE = "/projects/rules";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private RuleTrial trial;

    @Autowired
    private District district;

    @Autowired
    private InventedProjects invented;

    @Autowired
    private TestProjects testProjects;

    @Autowired
    private InventedFirms firms;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestTokens tokens;

    @Autowired
    private Clock clock;

    private Visitor promoter;
    private Visitor leader;
    private Project entered;
    private String rules;

    @BeforeEach
    void projects() {
        firms.chain();
        promoter = accounts.create(Optional.of(firms.body("虚构招商中心")), Role.PROMOTER);
        leader = accounts.create(Optional.empty(), Role.LEADER);
        entered = invented.entered(firms.firm(InventedFirms.name("面粉"), "110101"), promoter);
        rules = trial.inForce();
    }

    private List<Effect> effects(String text, Project project) {
        return trial.of(text, leader).rows().stream()
                .filter(row -> row.project().id().equals(project.id()))
                .map(Row::effect)
                .toList();
    }

    @Test
    void theRulesInForceChangeNothing() {
        Trial same = trial.of(rules, leader);
        assertThat(same.problems()).isEmpty();
        assertThat(same.tried()).isPositive();
        assertThat(same.rows()).isEmpty();
    }

    @Test
    void whoWouldFailPassOrShowAnotherLightIsTold() {
        String stricter = rules.replace("asks: [firm, aim, reason, size,", "asks: [firm, aim, reason, size, rival,");
        assertThat(effects(stricter, entered)).containsExactly(Effect.HELD_HERE);
        Project bare = testProjects.at("target", LocalDate.now(clock).minusDays(40), promoter);
        String milder = rules.replace("asks: [firm, aim, reason, size, no_other_claim]", "asks: [firm]")
                .replace("{yellow: 3, red: 5, due: 10}", "{yellow: 3, red: 5, due: 1000}");
        assertThat(effects(milder, bare)).containsExactly(Effect.FREE_HERE, Effect.LIGHT);
        String without = rules.replace("stages: [target, tracking,", "stages: [tracking,");
        assertThat(effects(without, bare)).containsExactly(Effect.GONE);
        assertThat(trial.of(stricter, promoter).tried())
                .isLessThanOrEqualTo(trial.of(stricter, leader).tried());
        assertThat(trial.inForce()).isEqualTo(rules);
        assertThat(district.get().promotion()).isPresent();
    }

    @Test
    void thePageTellsFaultsByLineAndEffectsWithTheirRows() throws Exception {
        mvc.perform(get(HERE).with(signedInAs(leader)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("claim_days: 90")));
        mvc.perform(get(HERE).with(signedInAs(promoter))).andExpect(status().isForbidden());
        String faulty = rules.replace("size, no_other_claim]", "size, no_such_thing]")
                .replace("{yellow: 3, red: 5, due: 10}", "{yellow: -3, red: 5, due: 10}");
        mvc.perform(multipart(HERE)
                        .param("text", faulty)
                        .with(signedInAs(leader))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("no_such_thing")))
                .andExpect(content().string(containsString("promotion.yaml")));
        String stricter = rules.replace("asks: [firm, aim, reason, size,", "asks: [firm, aim, reason, size, rival,");
        MockMultipartFile file =
                new MockMultipartFile("file", "promotion.yaml", "text/yaml", stricter.getBytes(StandardCharsets.UTF_8));
        String page = mvc.perform(multipart(HERE)
                        .file(file)
                        .param("effect", "HELD_HERE")
                        .with(signedInAs(leader))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains(entered.name(), "在比较哪里", "本阶段要求的，以后不齐", "重新读取");
        mvc.perform(multipart(HERE + "/csv").file(file).with(signedInAs(leader)).with(csrf()))
                .andExpect(content().string(containsString(entered.code().toString())));
    }

    @Test
    void programsTryRulesAsThePageDoes() throws Exception {
        String stricter = rules.replace("asks: [firm, aim, reason, size,", "asks: [firm, aim, reason, size, rival,");
        String json = "{\"text\":" + JsonMapper.shared().writeValueAsString(stricter) + "}";
        mvc.perform(post("/api/v1/promotion-rules/trial")
                        .with(bearer(tokens.of(leader)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.effects[?(@.code == '" + entered.code() + "')].missing[0].key")
                        .value(hasItem("rival")));
        mvc.perform(post("/api/v1/promotion-rules/trial")
                        .with(bearer(tokens.of(leader)))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\":\"version: [\"}"))
                .andExpect(jsonPath("$.faults[0].code").value("DST-105"));
    }
}
