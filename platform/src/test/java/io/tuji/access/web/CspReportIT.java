package io.tuji.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.internal.CspReports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Browsers report what they refused, without session and token. */
@PlatformTest
class CspReportIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    CspReports reports;

    @Test
    void everyReportCounts() throws Exception {
        long before = reports.count();
        mvc.perform(post("/csp-report").contentType("application/csp-report").content("{\"csp-report\": {}}"))
                .andExpect(status().isNoContent());
        assertThat(reports.count()).isEqualTo(before + 1);
    }

    @Test
    void aLongReportIsNotRead() throws Exception {
        long before = reports.count();
        mvc.perform(post("/csp-report").contentType("application/csp-report").content("x".repeat(9_000)))
                .andExpect(status().isContentTooLarge());
        assertThat(reports.count()).isEqualTo(before);
    }
}
