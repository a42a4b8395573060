package io.tuji.plan.web;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.plan.DataQuality;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Figures are entered as on the page, and what is odd about them is shown, reviewed and taken up again. Every test is taken back. */
@PlatformTest
@Transactional
class DataPageIT {

    private static final String KEY = "COMPARABLE_BASIS|gdp||2025-YTD-09";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DataQuality quality;

    @BeforeEach
    void enter() throws Exception {
        enter("2024-YTD-09", "3438.9", "4.7", "2024-10-22");
        enter("2025-YTD-09", "4072.1", "5.5", "2025-10-21");
    }

    private void enter(String period, String value, String growth, String asOf) throws Exception {
        mvc.perform(post("/plan/observations/new")
                        .with(signedInAs(Role.ANALYST))
                        .with(csrf())
                        .param("measure", "gdp")
                        .param("area", "")
                        .param("period", period)
                        .param("value", value)
                        .param("unit", "亿元")
                        .param("growth", growth)
                        .param("growthOver", "")
                        .param("certainty", "ACTUAL")
                        .param("bound", "EXACT")
                        .param("asOf", asOf)
                        .param("saidBy", "统计局")
                        .param("note", "")
                        .param("basis", "CURRENT")
                        .param("grade", "PRELIMINARY"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void showsBothNumbersOfALevelThatDoesNotFitItsGrowth() throws Exception {
        assertThat(page("/plan/data", "zh")).contains("口径不可比", "18.41%", "5.5%").doesNotContain("??");
        assertThat(page("/plan/data", "en"))
                .contains("Not on a comparable basis", "The levels divide to 18.41%")
                .doesNotContain("??");
        assertThat(page("/plan/data/alarm?key=" + KEY.replace("|", "%7C"), "zh"))
                .contains("4,072.1", "3,438.9", "现价 · 初步");
    }

    @Test
    void findsFiguresByWhatIsSaidOfTheirPrices() throws Exception {
        assertThat(page("/plan/observations?measure=gdp&basis=CURRENT&grade=PRELIMINARY", "zh"))
                .contains("2025-YTD-09", "现价 · 初步");
        assertThat(page("/plan/observations?measure=gdp&basis=unknown", "zh")).doesNotContain("2025-YTD-09");
    }

    @Test
    void aReviewNeedsAReasonAndCanBeTakenBack() throws Exception {
        review("", Role.ANALYST).andExpect(status().isUnprocessableContent());
        assertThat(quality.find(KEY).orElseThrow().review()).isEmpty();
        review("普查后修订基数", Role.ANALYST).andExpect(redirectedUrl("/plan/data"));
        long review = quality.find(KEY).orElseThrow().review().orElseThrow().id();
        assertThat(page("/plan/data?check=COMPARABLE_BASIS", "zh")).doesNotContain("18.41%");
        assertThat(page("/plan/data?reviewed=yes", "zh")).contains("普查后修订基数");
        mvc.perform(post("/plan/data/reopen?review=" + review)
                        .with(signedInAs(Role.ANALYST))
                        .with(csrf()))
                .andExpect(redirectedUrl("/plan/data"));
        assertThat(quality.find(KEY).orElseThrow().review()).isEmpty();
    }

    @Test
    void aViewerReviewsNothing() throws Exception {
        review("普查后修订基数", Role.VIEWER).andExpect(status().isForbidden());
    }

    @Test
    void theListComesAsAFile() throws Exception {
        byte[] file = mvc.perform(get("/plan/data/csv").with(signedInAs(Role.ANALYST)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("18.41%", "地区生产总值");
    }

    private ResultActions review(String reason, Role role) throws Exception {
        return mvc.perform(post("/plan/data/alarm")
                .with(signedInAs(role))
                .with(csrf())
                .param("key", KEY)
                .param("reason", reason));
    }

    private String page(String address, String language) throws Exception {
        return mvc.perform(get(URI.create(address))
                        .with(signedInAs(Role.ANALYST))
                        .cookie(new Cookie("tuji.lang", language)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
