package io.tuji.registry.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.Bearer.bearerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.audit.AuditTrail;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.registry.TestRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Programs join and part firms under the checks of the page. */
@PlatformTest
class RegroupingsApiIT {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Autowired
    MockMvc mvc;

    @Autowired
    TestRegistry testRegistry;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestTokens tokens;

    @Autowired
    Registry registry;

    @Autowired
    AuditTrail trail;

    private Visitor officer;
    private String token;
    private String word;
    private CompanyId kept;
    private CompanyId gone;

    @BeforeEach
    void twoFirms() {
        officer = accounts.create(Optional.empty(), Role.ANALYST);
        token = tokens.of(officer);
        word = TestRegistry.freshWord();
        kept = take(word + "甲");
        gone = take(word + "乙");
    }

    private CompanyId take(String name) {
        return testRegistry
                .take(testRegistry.source(50), DAY, List.of(TestRegistry.line(TestRegistry.freshCode(), name)))
                .get(0);
    }

    private int version(CompanyId company) {
        return registry.find(company, officer).orElseThrow().version();
    }

    private String address() {
        return "/api/v1/companies/" + kept.code();
    }

    private ResultActions send(String address, String body) throws Exception {
        return mvc.perform(post(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(bearer(token)));
    }

    private ResultActions merge(String more) throws Exception {
        return send(address() + "/merges", """
                {"keptVersion": %d, "gone": "%s", "goneVersion": %d, "reason": "同一家"%s}""".formatted(version(kept), gone.code(), version(gone), more));
    }

    private static String id(ResultActions done) throws Exception {
        return JsonPath.read(done.andReturn().getResponse().getContentAsString(), "$.id");
    }

    @Test
    void whatAMergeWouldBringIsShownFirst() throws Exception {
        mvc.perform(get(address() + "/merges/" + gone.code()).with(bearer(token)))
                .andExpect(jsonPath("$.twoCodes").value(true))
                .andExpect(jsonPath("$.gone.name").value(word + "乙"))
                .andExpect(jsonPath("$.properties[?(@.property=='name')].options[*].text")
                        .value(hasItem(word + "乙")));
    }

    @Test
    void firmsWithTwoValidCodesAreMergedOnlyWhereThatIsSaid() throws Exception {
        merge("")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.problems[0].code").value("REG-171"));
        merge(", \"twoCodes\": true, \"chosen\": {\"name\": \"别的名称\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.problems[0].code").value("REG-170"));
        ResultActions merged = merge(", \"twoCodes\": true, \"chosen\": {\"name\": \"" + word + "乙\"}")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.kind").value("MERGE"))
                .andExpect(jsonPath("$.to").value(kept.code()));
        mvc.perform(get(address()).with(bearer(token)))
                .andExpect(jsonPath("$.name").value(word + "乙"));
        send(address() + "/regroupings/" + id(merged) + "/undo", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.undoneBy").value(officer.login()));
        send(address() + "/regroupings/" + id(merged) + "/undo", "").andExpect(status().isConflict());
        assertThat(registry.find(gone, officer)).isPresent();
        mvc.perform(get(address() + "/regroupings").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$[0].code").exists());
        assertThat(trail.of("company:" + kept.code(), 5))
                .filteredOn(entry -> entry.act().equals("company.merge"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.token().orElseThrow()).contains("test"));
    }

    @Test
    void aFirmIsPartedBySubjectsOfItsOwn() throws Exception {
        merge(", \"twoCodes\": true").andExpect(status().isCreated());
        String changes = mvc.perform(get(address() + "/changes").with(bearer(token)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String source = JsonPath.read(changes, "$.links[1].sourceId");
        String key = JsonPath.read(changes, "$.links[1].key");
        split(source, "没有这一条")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.problems[0].code").value("REG-172"));
        split(source, key)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.kind").value("SPLIT"))
                .andExpect(jsonPath("$.from").value(kept.code()));
    }

    private ResultActions split(String source, String key) throws Exception {
        return send(address() + "/splits", """
                {"version": %d, "subjects": [{"sourceId": "%s", "key": "%s"}], "reason": "两家"}""".formatted(version(kept), source, key));
    }

    @Test
    void whoMayOnlyLookMergesNothing() throws Exception {
        mvc.perform(post(address() + "/merges")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(bearerOf(Role.VIEWER)))
                .andExpect(status().isForbidden());
        mvc.perform(get(address() + "/merges/" + gone.code()).with(bearerOf(Role.VIEWER)))
                .andExpect(status().isForbidden());
    }
}
