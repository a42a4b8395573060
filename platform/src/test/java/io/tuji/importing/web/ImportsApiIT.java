package io.tuji.importing.web;

import static io.tuji.Bearer.bearerOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.importing.SourceId;
import io.tuji.importing.internal.ImportFixture;
import io.tuji.importing.internal.RegisterRows;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** A program hands a file in as a person does: looked at first, refused whole or taken in by a job. */
@PlatformTest
class ImportsApiIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    ImportFixture fixture;

    private static MockMultipartHttpServletRequestBuilder handIn(SourceId source, byte[] content) {
        MockMultipartHttpServletRequestBuilder request = multipart("/api/v1/imports");
        request.file(new MockMultipartFile("file", "名录.csv", "text/csv", content));
        request.param("source", Long.toString(source.value()));
        request.param("asOf", ImportFixture.DAY.toString());
        return request;
    }

    @Test
    void looksFirstAndStartsOnce() throws Exception {
        SourceId source = fixture.source();
        byte[] file = RegisterRows.file(fixture.serials(), 3).getBytes(StandardCharsets.UTF_8);
        mvc.perform(handIn(source, file).param("dryRun", "true").with(bearerOf(Role.ANALYST)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.run").isEmpty())
                .andExpect(jsonPath("$.preview.rows").value(3))
                .andExpect(jsonPath("$.preview.firstRows[0].isTaken").value(true));
        mvc.perform(handIn(source, file).with(bearerOf(Role.ANALYST)))
                .andExpect(status().isAccepted())
                .andExpect(header().string("Location", containsString("/api/v1/imports/")))
                .andExpect(jsonPath("$.run.jobId").isString());
        mvc.perform(handIn(source, file).with(bearerOf(Role.ANALYST)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.already").value(true));
    }

    @Test
    void refusesAFileThatIsNoTable() throws Exception {
        byte[] file = "no table at all".getBytes(StandardCharsets.UTF_8);
        mvc.perform(handIn(fixture.source(), file).with(bearerOf(Role.ANALYST)))
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.problems[0].code").exists());
    }

    @Test
    void namesWhatIsMissing() throws Exception {
        mvc.perform(multipart("/api/v1/imports").param("source", "1").with(bearerOf(Role.ANALYST)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].field").value("file"));
        mvc.perform(multipart("/api/v1/imports").with(bearerOf(Role.VERIFIER))).andExpect(status().isForbidden());
    }

    @Test
    void aSourceIsMadeAndChangedByItsVersion() throws Exception {
        String name = "来源 " + fixture.source().value();
        String body = """
                {"name": "%s", "target": "registry", "delivery": "FULL", "authority": 60}""".formatted(name);
        String made = mvc.perform(post("/api/v1/sources")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body)
                        .with(bearerOf(Role.ANALYST)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        String address = String.valueOf(made);
        mvc.perform(put(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"version": 77, "name": "%s", "delivery": "DELTA", "authority": 60}""".formatted(name))
                        .with(bearerOf(Role.ANALYST)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.problems[0].code").value("IMP-211"));
        mvc.perform(get(address).with(bearerOf(Role.VERIFIER)))
                .andExpect(jsonPath("$.source.delivery").value("FULL"));
    }
}
