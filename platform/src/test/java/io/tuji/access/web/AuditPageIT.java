package io.tuji.access.web;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.audit.Actor;
import io.tuji.audit.AuditLog;
import io.tuji.audit.AuditLog.Entry;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The audit can be searched, taken along and verified by those who may, and taking it along is itself noted. */
@PlatformTest
class AuditPageIT {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    @Autowired
    MockMvc mvc;

    @Autowired
    AuditLog log;

    @Autowired
    PlatformTransactionManager transactions;

    String subject = "";

    @BeforeEach
    void oneEntry() {
        subject = "test:page-" + SERIAL.incrementAndGet();
        new TransactionTemplate(transactions)
                .executeWithoutResult(t -> log.record(Entry.of(new Actor("=zhang"), "test.page", subject)
                        .from(Map.of("capital", "1%_"))
                        .to(Map.of("capital", "2%_"))
                        .because("因为 " + subject)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&actor=%3Dzhang", "&act=test.page", "&from=2020-01-01", "&q=1%25_", "&from=nonsense"})
    void findsByEveryFilter(String filter) throws Exception {
        mvc.perform(get(URI.create("/audit?subject=" + subject + filter)).with(signedInAs(Role.VERIFIER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<del>1%_</del>")))
                .andExpect(content().string(containsString("2%_")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"&actor=li", "&act=test.other", "&to=2020-01-01", "&q=1%25x"})
    void leavesOutWhatDoesNotFit(String filter) throws Exception {
        mvc.perform(get(URI.create("/audit?subject=" + subject + filter)).with(signedInAs(Role.VERIFIER)))
                .andExpect(content().string(not(containsString("<del>1%_</del>"))));
    }

    @Test
    void isForFew() throws Exception {
        mvc.perform(get("/audit").with(signedInAs(Role.ANALYST))).andExpect(status().isForbidden());
        mvc.perform(get("/audit.csv").with(signedInAs(Role.VERIFIER))).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theExportIsNoted(String format) throws Exception {
        byte[] file = mvc.perform(
                        get("/audit." + format + "?subject=" + subject).with(signedInAs(Role.ADMINISTRATOR)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(file).isNotEmpty();
        mvc.perform(get("/audit?act=audit.export&q=" + subject).with(signedInAs(Role.VERIFIER)))
                .andExpect(content().string(containsString(subject)));
    }

    @Test
    void aSpreadsheetRunsNothingOfTheExport() throws Exception {
        mvc.perform(get("/audit.csv?subject=" + subject).with(signedInAs(Role.ADMINISTRATOR)))
                .andExpect(content().string(containsString(",'=zhang,")));
    }

    @Test
    void theChainIsVerifiedOnThePage() throws Exception {
        mvc.perform(post("/audit/verify").with(csrf()).with(signedInAs(Role.VERIFIER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("核验通过")));
    }
}
