package io.tuji.registry.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.Bearer.bearerOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.registry.TestRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Programs get the firms that the page shows, and say of them what the page lets people say. */
@PlatformTest
class CompaniesApiIT {

    private static final String FACT = """
            {"period": "2025", "value": "4321", "bound": "AT_LEAST", "asOf": "2026-03-31", "saidBy": "企业年报"}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestRegistry registry;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestTokens tokens;

    String word = "";
    String code = "";

    @BeforeEach
    void twoFirms() {
        word = TestRegistry.freshWord();
        var source = registry.source(50);
        code = registry.take(
                        source,
                        LocalDate.of(2024, 1, 1),
                        List.of(
                                TestRegistry.line(TestRegistry.freshCode(), word + "商行"),
                                TestRegistry.line(TestRegistry.freshCode(), word + "工厂")))
                .get(0)
                .code();
    }

    private String address() {
        return "/api/v1/companies/" + code;
    }

    private static MockHttpServletRequestBuilder send(String address, String body) {
        return post(address).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    @Test
    void pagesAreLinked() throws Exception {
        mvc.perform(get("/api/v1/companies?q={word}&size=20&sort=name", word).with(bearerOf(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.pages").value(1))
                .andExpect(jsonPath("$.rows[0].capital.value.unit").value("元"))
                .andExpect(jsonPath("$.rows[0].capital.state").value("known"))
                .andExpect(header().string("Link", containsString("</api/v1/companies?q=")))
                .andExpect(header().string("Link", containsString("page=1&size=20>; rel=\"last\"")))
                .andExpect(header().string("Link", not(containsString("next"))));
    }

    @ParameterizedTest
    @CsvSource({
        "divison=310000,     WEB-111, divison",
        "sort=colour,        WEB-112, sort",
        "page=0,             WEB-112, page",
        "size=7,             WEB-112, size",
        "from=someday,       VAL-101, from",
        "capitalFrom=much,   REG-111, capitalFrom"
    })
    void refusesWhatTheListDoesNotKnow(String query, String problem, String field) throws Exception {
        mvc.perform(get("/api/v1/companies?" + query).with(bearerOf(Role.VIEWER)))
                .andExpect(status().is(422))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("WEB-422"))
                .andExpect(jsonPath("$.problems[0].code").value(problem))
                .andExpect(jsonPath("$.problems[0].field").value(field))
                .andExpect(jsonPath("$.problems[0].messages.en").exists())
                .andExpect(jsonPath("$.problems[0].remedies.zh-CN").exists());
    }

    @Test
    void tellsWhoSaysWhatDownToTheRow() throws Exception {
        mvc.perform(get(address()).with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.id").value(code))
                .andExpect(jsonPath("$.name").value(word + "商行"));
        mvc.perform(get(address() + "/properties").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$[1].property").value("name"))
                .andExpect(jsonPath("$[1].believed.text").value(word + "商行"))
                .andExpect(jsonPath("$[1].believed.by.fileName").value("名录.csv"))
                .andExpect(jsonPath("$[1].believed.by.row").value(2));
        mvc.perform(get(address() + "/records").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$[0].cells", hasItem(word + "商行")));
        mvc.perform(get(address() + "/changes").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.versions[0].first").value(true));
        mvc.perform(get("/api/v1/search?q={q}", word + "商").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$[0].company.id").value(code));
    }

    @Test
    void recordsAFactWhichIsAbsentForThoseWithoutTheRight() throws Exception {
        mvc.perform(send(address() + "/facts/revenue", FACT).with(bearerOf(Role.SERVICE_OFFICER)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.quantity.amount").value(4321))
                .andExpect(jsonPath("$.bound").value("AT_LEAST"));
        mvc.perform(get(address() + "/facts").with(bearerOf(Role.LEADER)))
                .andExpect(jsonPath("$[?(@.fact.key == 'revenue')].believed.value.quantity.amount", hasItem(4321)));
        mvc.perform(get(address() + "/facts").with(bearerOf(Role.VIEWER)))
                .andExpect(content().string(not(containsString("revenue"))));
        mvc.perform(get("/api/v1/fact-definitions").with(bearerOf(Role.VIEWER)))
                .andExpect(content().string(not(containsString("revenue"))));
        mvc.perform(get(address() + "/facts/revenue").with(bearerOf(Role.VIEWER)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aTokenWithoutTheProtectedScopeSeesNoProtectedFact() throws Exception {
        var officer = accounts.create(Optional.empty(), Role.SERVICE_OFFICER);
        mvc.perform(get(address() + "/facts").with(bearer(tokens.of(officer))))
                .andExpect(content().string(containsString("revenue")));
        mvc.perform(get(address() + "/facts").with(bearer(tokens.of(officer, "registry:VIEW"))))
                .andExpect(content().string(not(containsString("revenue"))));
        mvc.perform(send(address() + "/facts/revenue", FACT).with(bearer(tokens.of(officer, "registry:VIEW"))))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("ACC-208"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{}",
                "{\"period\": \"2025\"}",
                "{\"period\": \"2025\", \"value\": \"1\", \"bound\": \"HUGE\"}"
            })
    void saysWhatOfABodyCannotBeRead(String body) throws Exception {
        mvc.perform(send(address() + "/facts/revenue", body).with(bearerOf(Role.SERVICE_OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("WEB-400"))
                .andExpect(jsonPath("$.problems[0].code", containsString("WEB-11")));
    }

    @Test
    void tellsAllFaultsOfAFactAtOnce() throws Exception {
        String body = """
                {"period": "never", "value": "much", "asOf": "2999-01-01", "saidBy": " "}""";
        mvc.perform(send(address() + "/facts/revenue", body).with(bearerOf(Role.SERVICE_OFFICER)))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.problems.length()").value(4));
    }

    @Test
    void grantsAndEndsATitle() throws Exception {
        String body = """
                {"kind": "%s", "from": "2024-05-01", "to": "2027-04-30", "issuer": "某局", "saidBy": "公告"}""".formatted(firstKind());
        String made = mvc.perform(send(address() + "/titles", body).with(bearerOf(Role.PROMOTER)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String id = made.replaceAll(".*\"id\":\"(\\d+)\".*", "$1");
        mvc.perform(send(address() + "/titles", body).with(bearerOf(Role.PROMOTER)))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.problems[0].code").value("REG-154"));
        mvc.perform(send(address() + "/titles/" + id + "/end", """
                        {"on": "2025-01-01", "reason": "撤销"}""").with(bearerOf(Role.PROMOTER)))
                .andExpect(jsonPath("$.valid").value(false));
        mvc.perform(get(address() + "/titles").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$[0].endedOn").value("2025-01-01"));
    }

    private String firstKind() throws Exception {
        return mvc.perform(get("/api/v1/title-kinds").with(bearerOf(Role.VIEWER)))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("^\\[\\{\"key\":\"([^\"]+)\".*", "$1");
    }

    @Test
    void aCorrectionNeedsThePresentVersionAndCanBeTakenBack() throws Exception {
        String stale = """
                {"version": 99, "text": "新名称有限公司", "reason": "更名"}""";
        mvc.perform(send(address() + "/properties/name", stale).with(bearerOf(Role.ANALYST)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.problems[0].code").value("REG-124"));
        String body = """
                {"version": %d, "text": "新名称有限公司", "reason": "更名"}""".formatted(version());
        String done = mvc.perform(send(address() + "/properties/name", body).with(bearerOf(Role.ANALYST)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.company.name").value("新名称有限公司"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String revision = done.replaceAll(".*\"revisionId\":\"(\\d+)\".*", "$1");
        mvc.perform(post("/api/v1/revisions/" + revision + "/undo").with(bearerOf(Role.ANALYST)))
                .andExpect(jsonPath("$.revision.state").value("UNDONE"));
        mvc.perform(get(address()).with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.name").value(word + "商行"));
    }

    private int version() throws Exception {
        String company = mvc.perform(get(address()).with(bearerOf(Role.VIEWER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Integer.parseInt(company.replaceAll(".*\"version\":(\\d+).*", "$1"));
    }

    @Test
    void theListLeavesAsAFile() throws Exception {
        mvc.perform(get("/api/v1/companies.csv?q={word}", word).with(bearerOf(Role.ANALYST)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(word + "工厂")));
        mvc.perform(get("/api/v1/companies.csv").with(bearerOf(Role.VIEWER))).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @CsvSource({"QY-99999999, 404", "unsinn, 404", "QY-99999999/facts, 404"})
    void whatIsNotThereIsToldAsAProblem(String path, int status) throws Exception {
        mvc.perform(get("/api/v1/companies/" + path).with(bearerOf(Role.VIEWER)))
                .andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("WEB-404"));
    }

    @Test
    void theWrongMethodAndTheWrongMediaTypeAreToldAsProblems() throws Exception {
        mvc.perform(post(address()).with(bearerOf(Role.VIEWER)))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(jsonPath("$.code").value("WEB-405"));
        mvc.perform(post(address() + "/facts/revenue")
                        .contentType(MediaType.TEXT_PLAIN)
                        .content("x")
                        .with(bearerOf(Role.SERVICE_OFFICER)))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.code").value("WEB-415"));
        mvc.perform(get(address()).accept(MediaType.IMAGE_PNG).with(bearerOf(Role.VIEWER)))
                .andExpect(status().isNotAcceptable())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("WEB-406"));
    }
}
