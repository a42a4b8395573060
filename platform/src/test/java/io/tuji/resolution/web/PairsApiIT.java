package io.tuji.resolution.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.Bearer.bearerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.access.internal.TestTokens;
import io.tuji.audit.AuditTrail;
import io.tuji.registry.TestRegistry;
import io.tuji.resolution.Lookalikes;
import io.tuji.resolution.Pairs;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Programs enter firms, look for duplicates and decide on pairs under the checks of the pages. */
@PlatformTest
class PairsApiIT {

    /** Invented, and read as trade names whatever stands around them; one firm a test. */
    private static final Queue<String> BRANDS =
            new ArrayDeque<>(List.of("铎颖璟", "垚珺烨", "骁岚淼", "翊屹珩", "珂昊禾", "晟琪瑄", "霖玥钧", "赟珞皓"));

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    MockMvc mvc;

    @Autowired
    TestRegistry registry;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestTokens tokens;

    @Autowired
    AuditTrail trail;

    @Autowired
    Pairs pairs;

    @Autowired
    private Lookalikes lookalikes;

    private String token;
    private String brand;
    private LocalDate day;

    @BeforeEach
    void aFirm() {
        Visitor officer = accounts.create(Optional.empty(), Role.ANALYST);
        token = tokens.of(officer);
        brand = Objects.requireNonNull(BRANDS.poll(), "a brand for each test");
        day = TestRegistry.freshDay();
        registry.take(
                registry.source(60),
                LocalDate.of(2024, 1, 1),
                List.of(TestRegistry.freshCode() + ",上海" + brand + "精密仪器有限公司,有限责任公司," + day
                        + ",168,310115,上海市浦东新区无名路77号,精密仪器"));
        await().atMost(PATIENCE).until(this::isKnown);
    }

    /** Those that were being read while the firm came in do not have it. */
    private boolean isKnown() {
        lookalikes.forget();
        return !lookalikes.find("", brand + "精密仪器有限公司", "", 5).isEmpty();
    }

    @Test
    void aFirmThatAnImportHasJustBroughtIsKnownAtEntry() {
        String other = Objects.requireNonNull(BRANDS.poll(), "a brand for each test");
        registry.take(
                registry.source(60),
                LocalDate.of(2024, 1, 1),
                List.of(TestRegistry.freshCode() + ",上海" + other + "精密仪器有限公司,有限责任公司," + TestRegistry.freshDay()
                        + ",168,310115,上海市浦东新区无名路78号,精密仪器"));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(lookalikes.find("", other + "精密仪器有限公司", "", 5))
                        .isNotEmpty());
    }

    private ResultActions send(String address, String body) throws Exception {
        return mvc.perform(post("/api/v1" + address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(bearer(token)));
    }

    private ResultActions list(String query) throws Exception {
        return mvc.perform(get("/api/v1/resolution/pairs?q=" + brand + query).with(bearer(token)));
    }

    private String typed(String more) {
        return """
                {"firm": {"name": "%s精密仪器有限公司", "establishedOn": "%s", "address": "无名路77号"}, "reason": "走访"%s}""".formatted(brand, day, more);
    }

    private static String read(ResultActions done, String path) throws Exception {
        return JsonPath.read(done.andReturn().getResponse().getContentAsString(), path);
    }

    /** The same firm without its code, under a name that drops the city. */
    private String enteredAgain() throws Exception {
        return read(send("/companies", typed(", \"anyway\": true")).andExpect(status().isCreated()), "$.company");
    }

    private String foundPair() throws Exception {
        enteredAgain();
        send("/resolution/scans", "")
                .andExpect(status().isAccepted())
                .andExpect(header().string("Location", containsString("/api/v1/jobs/")));
        await().atMost(PATIENCE).until(() -> !pairs.isScanning());
        String both = "$.rows[?(@.left.name =~ /.*%1$s.*/ && @.right.name =~ /.*%1$s.*/)].id".formatted(brand);
        List<String> found =
                JsonPath.read(list("&state=open").andReturn().getResponse().getContentAsString(), both);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void aFirmThatMayBeKnownIsRefusedUnlessItIsSaidToBeAnother() throws Exception {
        send("/companies/lookalikes", "{\"name\": \"" + brand + "精密仪器有限公司\"}")
                .andExpect(jsonPath("$[0].name").value("上海" + brand + "精密仪器有限公司"))
                .andExpect(jsonPath("$[0].probability").isNumber());
        send("/companies", typed(""))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.problems[0].code").value("RES-103"));
        String company = enteredAgain();
        assertThat(trail.of("company:" + company, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("company.enter");
            assertThat(entry.token().orElseThrow()).contains("test");
        });
    }

    @Test
    void aFirmWithoutANameIsRefused() throws Exception {
        send("/companies", "{\"firm\": {}, \"reason\": \"走访\"}")
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.problems[0].code").value("REG-101"));
    }

    @Test
    void aPairIsDecidedAndOpenedAgain() throws Exception {
        String id = foundPair();
        send("/resolution/pairs/" + id + "/later", "")
                .andExpect(jsonPath("$.state").value("open"));
        send("/resolution/pairs/" + id + "/same", "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("same"));
        list("&state=same").andExpect(jsonPath("$.rows[0].decision").value("SAME"));
        send("/resolution/pairs/" + id + "/different", "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.problems[0].code").value("RES-101"));
        send("/resolution/pairs/" + id + "/reopen", "")
                .andExpect(jsonPath("$.state").value("open"));
        send("/resolution/pairs/" + id + "/different", "")
                .andExpect(jsonPath("$.state").value("different"));
        assertThat(trail.of("pair:HD-%06d".formatted(Long.parseLong(id)), 9))
                .extracting("act")
                .containsExactly("pair.different", "pair.reopen", "pair.later");
    }

    @Test
    void whoMayOnlyLookIsRefused() throws Exception {
        mvc.perform(get("/api/v1/resolution/pairs").with(bearerOf(Role.VIEWER))).andExpect(status().isForbidden());
        mvc.perform(post("/api/v1/resolution/scans").with(bearerOf(Role.VIEWER)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/api/v1/companies")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(typed(""))
                        .with(bearerOf(Role.VIEWER)))
                .andExpect(status().isForbidden());
        send("/resolution/pairs/999999999/same", "").andExpect(status().isNotFound());
    }
}
