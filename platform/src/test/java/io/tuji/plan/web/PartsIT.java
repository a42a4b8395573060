package io.tuji.plan.web;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.district.Breakdown;
import io.tuji.district.District;
import io.tuji.engine.value.Bound;
import io.tuji.plan.Observations;
import io.tuji.plan.PlanObservation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Figures of subdistricts and of clusters, each beside its own kind. Every test is taken back. */
@PlatformTest
@Transactional
class PartsIT {

    private static final String MEASURE = "goods_sales";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private District district;

    @Autowired
    private Observations observations;

    private String cluster;
    private String clusterName;
    private String subdistrict;

    @BeforeEach
    void aPartOfEachKind() {
        Breakdown.Part first = partsOf(Breakdown.Kind.CLUSTERS).parts().get(0);
        cluster = first.id();
        clusterName = first.name().zh();
        subdistrict = partsOf(Breakdown.Kind.SUBDISTRICTS).ids().get(0);
    }

    private Breakdown partsOf(Breakdown.Kind kind) {
        return district.get().breakdowns().stream()
                .filter(breakdown -> breakdown.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private ResultActions enter(String part, String period, String value) throws Exception {
        return enter(part, period, value, Bound.EXACT);
    }

    private ResultActions enter(String part, String period, String value, Bound bound) throws Exception {
        return mvc.perform(post("/plan/observations/new")
                .with(signedInAs(Role.ANALYST))
                .with(csrf())
                .param("measure", MEASURE)
                .param("area", part)
                .param("period", period)
                .param("value", value)
                .param("unit", "亿元")
                .param("growth", "")
                .param("growthOver", "")
                .param("certainty", "ACTUAL")
                .param("bound", bound.name())
                .param("asOf", "")
                .param("saidBy", "测试")
                .param("note", ""));
    }

    @Test
    void aClusterIsObservedLikeASubdistrict() throws Exception {
        enter(cluster, "2023", "400").andExpect(status().is3xxRedirection());
        assertThat(observations.now(MEASURE))
                .extracting(said -> said.what().area().orElse(""))
                .contains(cluster);
        mvc.perform(get("/plan/observations").param("area", cluster).with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString(clusterName)));
        mvc.perform(get("/api/v1/observations").param("area", cluster).with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.rows[0].area").value(cluster));
    }

    @Test
    void whatIsNeitherPlaceNorClusterIsRefused() throws Exception {
        enter("atlantis", "2023", "400")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("PLN-110")));
    }

    @Test
    void programsEnterFiguresOfClusters() throws Exception {
        mvc.perform(post("/api/v1/observations")
                        .with(bearerOf(Role.ANALYST))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"measure": "%s", "area": "%s", "period": "2023", "value": "400", "unit": "亿元", "saidBy": "测试"}
                                """.formatted(MEASURE, cluster)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.area").value(cluster));
    }

    @Test
    void thePartsOfOneKindStandBesideEachOther() throws Exception {
        enter(subdistrict, "2023", "300");
        enter(cluster, "2023", "456");
        mvc.perform(get("/plan/heat").param("by", "clusters").with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString(clusterName)))
                .andExpect(content().string(containsString("456")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get("/plan/heat").param("by", "subdistricts").with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("300")))
                .andExpect(content().string(not(containsString("456"))));
    }

    @Test
    void noGrowthIsTakenFromALowerBound() throws Exception {
        enter(cluster, "2022", "400");
        enter(cluster, "2023", "440", Bound.AT_LEAST);
        mvc.perform(get("/plan/heat").param("by", "clusters").with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("440以上")))
                .andExpect(content().string(not(containsString("+10.0%"))));
    }

    @Test
    void eachKindOfPartAddsToTheGrowthOnItsOwn() throws Exception {
        enter("", "2022", "7600");
        enter(subdistrict, "2022", "300");
        enter(subdistrict, "2023", "330");
        enter(cluster, "2022", "400");
        enter(cluster, "2023", "450");
        PlanObservation whole = observations.latestLevel(MEASURE).orElseThrow();
        assertThat(whole.what().area()).isEmpty();
        mvc.perform(get("/plan/indicators/plan-145/" + MEASURE).with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("各街镇对增长")))
                .andExpect(content().string(containsString("各产业集群对增长")))
                .andExpect(content().string(containsString("一家企业可以属于几个集群")));
    }
}
