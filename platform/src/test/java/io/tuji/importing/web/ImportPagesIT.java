package io.tuji.importing.web;

import static io.tuji.SignedInAs.signedInAs;
import static io.tuji.importing.internal.ImportFixture.DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.importing.Delivery;
import io.tuji.importing.Imports.Received;
import io.tuji.importing.SourceId;
import io.tuji.importing.internal.ImportFixture;
import io.tuji.importing.internal.ImportRun;
import io.tuji.importing.internal.RegisterRows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What people see of imports, and what those see who may not. */
@PlatformTest
class ImportPagesIT {

    /** The column without which nothing can be taken in. */
    private static final int NAME = 1;

    @Autowired
    MockMvc mvc;

    @Autowired
    ImportFixture fixture;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"VIEWER", "FIRM", "LEADER", "PROMOTER", "SERVICE_OFFICER"})
    void whoHasNothingToDoWithImportsSeesNothing(Role role) throws Exception {
        for (String address : List.of("/imports", "/imports/export", "/imports/new", "/sources", "/sources/new")) {
            mvc.perform(get(address).with(signedInAs(role))).andExpect(status().isForbidden());
        }
        mvc.perform(post("/imports/start").with(csrf()).with(signedInAs(role))).andExpect(status().isForbidden());
    }

    @Test
    void whoMayOnlyLookTakesNothingAwayAndChangesNothing() throws Exception {
        ImportRun run = faulty();
        mvc.perform(get("/imports/" + run.id().value()).with(signedInAs(Role.VERIFIER)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/set-aside"))));
        mvc.perform(get("/imports/" + run.id().value() + "/set-aside").with(signedInAs(Role.VERIFIER)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/imports/new").with(signedInAs(Role.VERIFIER))).andExpect(status().isForbidden());
        mvc.perform(post("/imports/" + run.id().value() + "/cancel")
                        .with(csrf())
                        .with(signedInAs(Role.VERIFIER)))
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/imports", "/imports?state=DONE&sort=-rows", "/imports/new", "/sources", "/sources/new"})
    void everyPageSpeaksBothLanguages(String address) throws Exception {
        faulty();
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            mvc.perform(get(address).with(signedInAs(Role.ANALYST)).locale(locale))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("??"))));
        }
    }

    @Test
    void aFileIsHandedInLookedAtAndStarted() throws Exception {
        SourceId source = fixture.source();
        String address = handIn(Long.toString(source.value()), "x.csv", RegisterRows.file(fixture.serials(), 3));

        mvc.perform(get(address).with(signedInAs(Role.ANALYST)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("按列名")))
                .andExpect(content().string(containsString("入库")));
        mvc.perform(asForm(address, "/imports/start").with(csrf()).with(signedInAs(Role.ANALYST)))
                .andExpect(redirectedUrlPattern("/imports/*"));
    }

    @Test
    void anotherMeaningOfAColumnIsShownAtOnce() throws Exception {
        SourceId source = fixture.source();
        String address = handIn(Long.toString(source.value()), "x.csv", RegisterRows.file(fixture.serials(), 3));

        mvc.perform(asForm(address, "/imports/preview")
                        .param("property" + NAME, "")
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("IMP-203")))
                .andExpect(content().string(containsString("企业名称")));
    }

    @Test
    void aRefusedFileIsExplainedAndWhatWasTypedStays() throws Exception {
        mvc.perform(multipart("/imports/new")
                        .file(new MockMultipartFile("upload", "leer.csv", "text/csv", new byte[] {' '}))
                        .param("source", "new")
                        .param("name", "尚未存在的来源")
                        .param("authority", "70")
                        .param("asOf", "2024-02-01")
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("IMP-101")))
                .andExpect(content().string(containsString("尚未存在的来源")))
                .andExpect(content().string(containsString("2024-02-01")));
        assertThat(jdbc.sql("select count(*) from source where name = '尚未存在的来源'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aGoodFileIsKeptWhileTheFormIsMended() throws Exception {
        mvc.perform(multipart("/imports/new")
                        .file(upload("gut.csv", RegisterRows.file(fixture.serials(), 2)))
                        .param("source", "new")
                        .param("name", " ")
                        .param("authority", "700")
                        .param("asOf", "gestern")
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST)))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("IMP-208")))
                .andExpect(content().string(containsString("IMP-212")))
                .andExpect(content().string(containsString("IMP-215")))
                .andExpect(content().string(containsString("已收到“gut.csv”")));
    }

    @Test
    void theSameFileLeadsToTheRunThatTookIt() throws Exception {
        SourceId source = fixture.source();
        String content = RegisterRows.file(fixture.serials(), 2);
        ImportRun run = fixture.take(source, content, Delivery.FULL, DAY);
        String address = handIn(Long.toString(source.value()), "y.csv", content);

        mvc.perform(get(address).with(signedInAs(Role.ANALYST)))
                .andExpect(content().string(containsString(run.id().code())));
    }

    @Test
    void aFileThatIsNoLongerThereIsNamed() throws Exception {
        mvc.perform(get("/imports/preview?source=1&fileName=weg.csv&spoolName=../../etc/passwd")
                        .with(signedInAs(Role.ANALYST)))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("IMP-206")));
    }

    @Test
    void aRunShowsItsFaultsAndHandsItsRowsBack() throws Exception {
        ImportRun run = faulty();
        mvc.perform(get("/imports/" + run.id().value()).with(signedInAs(Role.ANALYST)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("第 3 行")))
                .andExpect(content().string(containsString("delivery=DELTA")));
        String file = mvc.perform(
                        get("/imports/" + run.id().value() + "/set-aside").with(signedInAs(Role.ANALYST)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(file).contains("退回原因").contains("2020-13-45").contains("VAL-10");
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'import.export' and subject = :subject")
                        .param("subject", "import:" + run.id().code())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theListIsTakenAwayAsATable() throws Exception {
        faulty();
        mvc.perform(get("/imports/export?format=csv").with(signedInAs(Role.ANALYST)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("qiye.csv")));
        mvc.perform(get("/sources/export").with(signedInAs(Role.ANALYST))).andExpect(status().isOk());
    }

    @Test
    void theLaterOfTwoWritersOfASourceSeesBoth() throws Exception {
        SourceId source = fixture.source();
        String address = "/sources/" + source.value() + "/edit";
        mvc.perform(change(address, "来源甲" + source.value(), 0)).andExpect(redirectedUrlPattern("/sources/*"));
        mvc.perform(change(address, "来源乙" + source.value(), 0))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("IMP-211")))
                .andExpect(content().string(containsString("来源甲" + source.value())))
                .andExpect(content().string(containsString("来源乙" + source.value())));
        mvc.perform(change(address, "来源乙" + source.value(), 1)).andExpect(redirectedUrlPattern("/sources/*"));
    }

    @Test
    void aRunOrSourceThatIsNotThereIsNotFound() throws Exception {
        mvc.perform(get("/imports/999999999").with(signedInAs(Role.ANALYST))).andExpect(status().isNotFound());
        mvc.perform(get("/sources/999999999").with(signedInAs(Role.ANALYST))).andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder change(String address, String name, int version) {
        return post(address)
                .param("name", name)
                .param("delivery", "DELTA")
                .param("authority", "60")
                .param("version", Integer.toString(version))
                .with(csrf())
                .with(signedInAs(Role.ANALYST));
    }

    private ImportRun faulty() {
        long first = fixture.serials();
        Received file = fixture.receive(RegisterRows.file(
                List.of(RegisterRows.row(first), RegisterRows.row(first + 1).replace("2020-01-02", "2020-13-45"))));
        return fixture.take(fixture.source(), file, Delivery.FULL, DAY);
    }

    /** Hands a file in and returns the address of its preview. */
    private String handIn(String source, String name, String content) throws Exception {
        String address = Objects.requireNonNull(mvc.perform(multipart("/imports/new")
                        .file(upload(name, content))
                        .param("source", source)
                        .param("asOf", DAY.toString())
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        assertThat(address).startsWith("/imports/preview?");
        return address;
    }

    private static MockMultipartFile upload(String name, String content) {
        return new MockMultipartFile("upload", name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }

    /** What the form of the preview sends, column by column. */
    private static MockHttpServletRequestBuilder asForm(String previewAddress, String action) {
        MockHttpServletRequestBuilder request = post(previewAddress.replace("/imports/preview", action));
        List<String> header = RegisterRows.cells(RegisterRows.HEADER);
        List<String> properties = List.of("credit_code", "name", "established_on", "capital", "address");
        for (int i = 0; i < header.size(); i++) {
            request.param("header" + i, header.get(i));
        }
        for (int i = 0; i < header.size(); i++) {
            if (i != NAME || !action.endsWith("preview")) {
                request.param("property" + i, properties.get(i));
            }
        }
        return request;
    }
}
