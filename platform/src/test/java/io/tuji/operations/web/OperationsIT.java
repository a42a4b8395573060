package io.tuji.operations.web;

import static io.tuji.Bearer.bearer;
import static io.tuji.Bearer.bearerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.registry.TestRegistry;
import io.tuji.setting.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Everybody learns whether the platform is well; how it fares in figures is for those with the right. */
@PlatformTest
class OperationsIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Home home;

    @Autowired
    TestRegistry registry;

    @Autowired
    ApplicationContext context;

    @ParameterizedTest
    @ValueSource(strings = {"/-/health", "/-/ready"})
    void tellsEverybodyThatAllIsWellAndNoMore(String address) throws Exception {
        mvc.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"))
                .andExpect(jsonPath("$.parts").isEmpty());
    }

    @Test
    void namesThePartsToThoseWithTheRight() throws Exception {
        mvc.perform(get("/-/ready").with(bearer(operatorToken())))
                .andExpect(jsonPath("$.parts.database.status").value("UP"))
                .andExpect(jsonPath("$.parts.index.details.lagSeconds").isNumber())
                .andExpect(jsonPath("$.parts.jobs.status").value("UP"))
                .andExpect(jsonPath("$.parts.pack.status").value("UP"))
                .andExpect(jsonPath("$.parts.length()").value(4));
        mvc.perform(get("/-/ready").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.parts").isEmpty());
    }

    @Test
    void isNotReadyWhileItStops() throws Exception {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        try {
            mvc.perform(get("/-/ready")).andExpect(status().isServiceUnavailable());
            mvc.perform(get("/-/health")).andExpect(status().isOk());
        } finally {
            AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
        }
    }

    @Test
    void measuresWithoutNamingAnybody() throws Exception {
        String word = TestRegistry.freshWord();
        registry.company(word);
        mvc.perform(get("/api/v1/search?q=" + word).with(bearerOf(Role.VIEWER))).andExpect(status().isOk());
        String figures = mvc.perform(get("/-/metrics").with(bearerOf(Role.ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(figures)
                .contains(
                        "tuji_import_rows_total{outcome=\"added\"}",
                        "tuji_jobs{state=\"DONE\"}",
                        "tuji_index_lag_seconds",
                        "tuji_audit_unsealed",
                        "tuji_pack_faults",
                        "hikaricp_connections",
                        "jvm_memory_used_bytes")
                .doesNotContain(word, "test-");
    }

    @Test
    void refusesFiguresToOthers() throws Exception {
        mvc.perform(get("/-/metrics")).andExpect(status().isUnauthorized());
        mvc.perform(get("/-/metrics").with(bearerOf(Role.VIEWER)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.code").value("ACC-209"));
        mvc.perform(get("/-/metrics").with(bearer(operatorToken())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("tuji_jobs")));
    }

    @Test
    void theTokenOfTheHomeCountsOnThisMachineAndForFiguresOnly() throws Exception {
        RequestPostProcessor elsewhere = request -> {
            request.setRemoteAddr("10.7.1.1");
            return request;
        };
        mvc.perform(get("/-/metrics").with(bearer(operatorToken())).with(elsewhere))
                .andExpect(status().isUnauthorized());
        mvc.perform(get("/api/v1/me").with(bearer(operatorToken()))).andExpect(status().isUnauthorized());
    }

    private String operatorToken() {
        return home.findSecret("metrics.token").orElseThrow();
    }
}
