package io.tuji.analysis.web;

import static io.tuji.Bearer.bearerOf;
import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.analysis.internal.Bureau;
import io.tuji.analysis.internal.Paper;
import io.tuji.analysis.internal.Said;
import io.tuji.analysis.word.Templates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The pages of those who write papers. Every test is taken back. */
@PlatformTest
@Transactional
class AnalysisPagesIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Bureau bureau;

    @Autowired
    private Templates templates;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/analysis", "/analysis?state=APPROVED&kind=YEARLY&sort=title", "/analysis/template"})
    void everybodyOfTheHouseSeesPapersAndNobodyElse(String address) throws Exception {
        mvc.perform(get(address).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))))
                .andExpect(content().string(not(containsString("/analysis/new"))));
        mvc.perform(get(address).with(signedInAs(Role.FIRM))).andExpect(status().isForbidden());
    }

    @Test
    void aPaperIsBegunOnItsPage() throws Exception {
        String paper = Objects.requireNonNull(mvc.perform(post("/analysis/new")
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST))
                        .param("plan", Bureau.PLAN)
                        .param("kind", "YEARLY")
                        .param("period", "2024"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        mvc.perform(get(paper).with(signedInAs(Role.ANALYST)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("一、总体判断")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(get("/analysis?q=XS-").with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("2024年度形势分析")));
    }

    @Test
    void faultsAreNamedAndNothingTypedIsLost() throws Exception {
        mvc.perform(post("/analysis/new")
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST))
                        .param("plan", Bureau.PLAN)
                        .param("kind", "QUARTERLY")
                        .param("period", "三季度"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("ANA-102")))
                .andExpect(content().string(containsString("三季度")));
    }

    @Test
    void aParagraphIsEditedInItsPlaceAndMarked() throws Exception {
        bureau.enter("2024", "935");
        Paper paper = bureau.begin("YEARLY", "2024");
        Said said = Bureau.ofFirms(paper);
        String here = "/analysis/" + paper.head().id().value();
        mvc.perform(get(here + "?edit=" + said.id()).with(signedInAs(Role.ANALYST)))
                .andExpect(content().string(containsString("<textarea")))
                .andExpect(content().string(containsString("name=\"revision\"")));
        mvc.perform(post(here + "/paragraphs/" + said.id())
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST))
                        .param("revision", "1")
                        .param("text", "高新技术企业935家，另有42家。"))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(here).with(signedInAs(Role.ANALYST)))
                .andExpect(content().string(containsString("is-edited")))
                .andExpect(content().string(containsString("无来源")))
                .andExpect(content().string(containsString("/plan/indicators/plan-145/hightech_firms")));
        mvc.perform(post(here + "/paragraphs/" + said.id() + "/take-back")
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST)))
                .andExpect(status().is3xxRedirection());
        mvc.perform(get(here).with(signedInAs(Role.ANALYST)))
                .andExpect(content().string(not(containsString("is-edited"))));
        mvc.perform(get(here).with(signedInAs(Role.VIEWER))).andExpect(content().string(not(containsString("?edit="))));
        mvc.perform(post(here + "/paragraphs/" + said.id()).with(csrf()).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isForbidden());
    }

    @Test
    void theFileIsWordWithAChineseNameAndTheExportIsAudited() throws Exception {
        bureau.enter("2024", "935");
        Paper paper = bureau.begin("YEARLY", "2024");
        byte[] file = mvc.perform(
                        get("/analysis/" + paper.head().id().value() + "/word").with(signedInAs(Role.ANALYST)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("%E5%B9%B4%E5%BA%A6")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(document.getParagraphs()).anyMatch(line -> line.getText().contains("935家"));
        }
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'analysis.export'")
                        .query(Long.class)
                        .single())
                .isPositive();
        mvc.perform(get("/analysis/" + paper.head().id().value() + "/word").with(signedInAs(Role.VIEWER)))
                .andExpect(status().isForbidden());
    }

    @Test
    void aTemplateIsCheckedBroughtIntoForceAndTakenBack() throws Exception {
        mvc.perform(multipart("/analysis/template")
                        .file(new MockMultipartFile("file", "坏.docx", null, "x".getBytes(StandardCharsets.UTF_8)))
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST)))
                .andExpect(status().is3xxRedirection());
        assertThat(templates.chosen()).isEmpty();
        mvc.perform(multipart("/analysis/template")
                        .file(new MockMultipartFile("file", "本区.docx", null, house()))
                        .with(csrf())
                        .with(signedInAs(Role.ANALYST)))
                .andExpect(status().is3xxRedirection());
        assertThat(templates.chosen()).isPresent();
        mvc.perform(get("/analysis/template").with(signedInAs(Role.ANALYST)))
                .andExpect(content().string(containsString("本区.docx")))
                .andExpect(content().string(not(containsString("??"))));
        mvc.perform(post("/analysis/template/choose?document=0").with(csrf()).with(signedInAs(Role.ANALYST)))
                .andExpect(status().is3xxRedirection());
        assertThat(templates.chosen()).isEmpty();
    }

    private byte[] house() throws IOException {
        try (var template = templates.house()) {
            return template.readAllBytes();
        }
    }

    @Test
    void programsReadEveryNumberWithWhatItRestsOn() throws Exception {
        bureau.enter("2024", "935");
        Paper paper = bureau.begin("YEARLY", "2024");
        mvc.perform(get("/api/v1/analyses").with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.rows[0].code").value(paper.head().id().code()));
        mvc.perform(get("/api/v1/analyses/" + paper.head().id().value()).with(bearerOf(Role.VIEWER)))
                .andExpect(jsonPath("$.paragraphs[?(@.text =~ /.*935家.*/)].numbers[?(@.shown == '935')].holds")
                        .value(org.hamcrest.Matchers.hasItem(true)));
    }
}
