package io.tuji.api.internal;

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
import io.tuji.access.SignedIn;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.registry.TestRegistry;
import jakarta.servlet.http.Cookie;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.ObjectMapper;

/** The document says what the handlers do: all of them, with words, right, refusals, and answers of the promised shape. */
@PlatformTest
class ApiDocumentIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    ApiCatalogue catalogue;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestTokens tokens;

    @Autowired
    TestRegistry registry;

    @Autowired
    ObjectMapper json;

    @Test
    void listsEveryHandlerOfTheApi() {
        Set<String> listed = new HashSet<>();
        catalogue.operations().forEach(o -> listed.add(o.method() + " " + o.path()));
        Set<String> there = new TreeSet<>();
        handlers.getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/"))
                        .forEach(pattern -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(m -> there.add(
                                        m + " " + PathTemplate.of(pattern).address()))));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(there).hasSizeGreaterThan(60);
    }

    @Test
    void everyOperationHasWordsRightAndRefusals() {
        assertThat(catalogue.operations()).allSatisfy(operation -> {
            assertThat(operation.words().zh()).isNotBlank().containsPattern("\\p{IsHan}");
            assertThat(operation.words().en()).isNotBlank().doesNotContainPattern("\\p{IsHan}{3}");
            assertThat(operation.refusals()).contains(401, 429, 500);
            operation
                    .right()
                    .ifPresent(right -> assertThat(operation.refusals()).contains(403));
        });
        assertThat(catalogue.operations().stream()
                        .filter(operation -> operation.right().isEmpty())
                        .map(ApiOperation::path))
                .containsExactlyInAnyOrder(
                        "/api/v1/me",
                        "/api/v1/me/token",
                        "/api/v1/figures",
                        "/api/v1/news",
                        "/api/v1/tasks",
                        "/api/v1/demo",
                        "/api/v1/version",
                        "/api/v1/openapi.json");
    }

    @Test
    void operationIdsAreUnique() {
        assertThat(catalogue.operations().stream().map(ApiOperation::id)).doesNotHaveDuplicates();
    }

    @Test
    void onlyHandlersThatSayTheyAreForEverybodySignedInDemandNoRight() {
        handlers.getHandlerMethods().forEach((mapping, handler) -> {
            boolean api = mapping.getPatternValues().stream().anyMatch(p -> p.startsWith("/api/v1"));
            boolean signedIn = AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), SignedIn.class);
            if (api && signedIn) {
                assertThat(handler.getBeanType().getPackageName())
                        .isIn("io.tuji.access.web", "io.tuji.overview.web", "io.tuji.api.web", "io.tuji.demo.web");
            }
        });
    }

    @Test
    void everyAnswerWithoutAVariableInItsAddressHasThePromisedShape() throws Exception {
        registry.company(TestRegistry.freshWord());
        String token = tokens.of(accounts.create(Optional.empty(), Role.ADMINISTRATOR));
        SchemaCheck check = new SchemaCheck(catalogue.components());
        for (ApiOperation operation : plainReads()) {
            String query = operation.path().endsWith("/search") ? "?q=测" : "";
            String answer = mvc.perform(get(operation.path() + query).with(bearer(token)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
            check.check(
                    operation.path(), json.readTree(answer), operation.answer().orElseThrow());
        }
        assertThat(check.faults()).isEmpty();
    }

    private List<ApiOperation> plainReads() {
        return catalogue.operations().stream()
                .filter(o -> o.method().equals("GET") && !o.path().contains("{") && !o.file())
                .filter(o -> !o.path().endsWith("openapi.json"))
                .toList();
    }

    @Test
    void isHadByPeopleAndByPrograms() throws Exception {
        mvc.perform(get("/api/v1/openapi.json").with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.openapi").value("3.1.0"))
                .andExpect(jsonPath("$.paths['/api/v1/companies'].get.x-tuji-right")
                        .value("registry:VIEW"));
        String token = tokens.of(accounts.create(Optional.empty(), Role.VIEWER));
        mvc.perform(get("/api/v1/openapi.json").with(bearer(token))).andExpect(status().isOk());
        mvc.perform(get("/api/v1/openapi.json")).andExpect(status().isUnauthorized());
    }

    @Test
    void thePageTellsTheSameInBothLanguages() throws Exception {
        mvc.perform(get("/api").with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("企业列表")))
                .andExpect(content().string(containsString("id=\"ACC-208\"")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get("/api?q=notice:CHANGE")
                        .cookie(new Cookie("tuji.lang", "en"))
                        .with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("Mark one as read")))
                .andExpect(content().string(not(containsString("/api/v1/companies"))))
                .andExpect(content().string(not(containsString("??"))));
    }
}
