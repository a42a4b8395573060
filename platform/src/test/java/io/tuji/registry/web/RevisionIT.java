package io.tuji.registry.web;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TestAccounts;
import io.tuji.audit.AuditTrail;
import io.tuji.importing.Delivery;
import io.tuji.importing.SourceId;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.registry.TestRegistry;
import io.tuji.web.Undo;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Officers correct what is believed, beside the sources and never in them. */
@PlatformTest
class RevisionIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestRegistry testRegistry;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Registry registry;

    @Autowired
    AuditTrail trail;

    private Visitor officer;
    private String word;
    private SourceId source;
    private String code;
    private CompanyId company;

    @BeforeEach
    void aCompany() {
        officer = accounts.create(Optional.empty(), Role.ANALYST);
        word = TestRegistry.freshWord();
        source = testRegistry.source(50);
        code = TestRegistry.freshCode();
        company = testRegistry
                .take(source, LocalDate.of(2024, 1, 1), List.of(TestRegistry.line(code, word)))
                .get(0);
    }

    private Company now() {
        return registry.find(company, officer).orElseThrow();
    }

    private ResultActions correct(String property, String text, int version) throws Exception {
        return mvc.perform(post("/companies/" + company.code() + "/edit/" + property)
                .param("version", Integer.toString(version))
                .param("text", text)
                .param("reason", "营业执照")
                .with(csrf())
                .with(signedInAs(officer)));
    }

    @Test
    void aCorrectionIsBelievedNotedAndTakenBack() throws Exception {
        String undo = undoOf(correct("capital", "1 亿元", 0).andExpect(status().is3xxRedirection()));
        assertThat(now().capital().find().orElseThrow()).hasToString("100000000 元");
        assertThat(now().name()).isEqualTo(word);
        assertThat(trail.of("company:" + company.code(), 1))
                .singleElement()
                .satisfies(done -> assertThat(done.before()).containsEntry("capital", "1680000 CNY"));
        mvc.perform(get("/companies/" + company.code() + "/history").with(signedInAs(officer)))
                .andExpect(content().string(containsString("人工修订")))
                .andExpect(content().string(containsString("营业执照")));
        mvc.perform(post(undo).with(csrf()).with(signedInAs(officer))).andExpect(status().is3xxRedirection());
        assertThat(now().capital().find().orElseThrow()).hasToString("1680000 元");
    }

    private static String undoOf(ResultActions done) {
        Object offer = done.andReturn().getFlashMap().get("undo");
        return ((Undo) Objects.requireNonNull(offer)).action();
    }

    @Test
    void aCorrectionOutlivesTheNextFileOfTheSource() throws Exception {
        correct("address", "上海市徐汇区新路2号", 0).andExpect(status().is3xxRedirection());
        testRegistry.take(source, LocalDate.of(2025, 1, 1), List.of(TestRegistry.line(code, word + "股份有限公司")));
        assertThat(now().address().find()).contains("上海市徐汇区新路2号");
        assertThat(now().name()).isEqualTo(word + "股份有限公司");
    }

    @Test
    void aCorrectedCompanyCanStillBeGone() throws Exception {
        correct("name", word + "甲", 0).andExpect(status().is3xxRedirection());
        testRegistry.take(
                source,
                LocalDate.of(2025, 1, 1),
                Delivery.FULL,
                List.of(TestRegistry.line(TestRegistry.freshCode(), word + "另一家")));
        assertThat(now().gone()).isTrue();
    }

    @Test
    void theLaterWriterSeesBoth() throws Exception {
        correct("name", word + "甲", 0).andExpect(status().is3xxRedirection());
        correct("name", word + "乙", 0)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("REG-124")))
                .andExpect(content().string(containsString(word + "甲")))
                .andExpect(content().string(containsString(word + "乙")));
        correct("name", word + "乙", 1).andExpect(status().is3xxRedirection());
        assertThat(now().name()).isEqualTo(word + "乙");
    }

    @Test
    void nothingIsStoredOfAWrongValue() throws Exception {
        correct("established_on", "上周", 0).andExpect(content().string(containsString("VAL-101")));
        correct("division_code", "无此区", 0).andExpect(content().string(containsString("PLC-101")));
        correct("name", "王某 11010519491231002X", 0).andExpect(content().string(containsString("REG-126")));
        correct("name", word, 0).andExpect(content().string(containsString("REG-125")));
        assertThat(now().version()).isZero();
    }

    private String export() throws Exception {
        return new String(
                mvc.perform(get("/companies/export?form=csv&q={word}", word).with(signedInAs(officer)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private String bringBack(String file) throws Exception {
        MockMultipartFile sent =
                new MockMultipartFile("file", "改好.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        ResultActions sentBack = mvc.perform(multipart("/companies/bring-back")
                .file(sent)
                .param("reason", "走访核对")
                .with(csrf())
                .with(signedInAs(officer)));
        return Objects.requireNonNull(sentBack.andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    @Test
    void anUnchangedFileChangesNothing() throws Exception {
        String page = bringBack(export());
        mvc.perform(get(page).with(signedInAs(officer))).andExpect(content().string(containsString("没有要应用的修改")));
        assertThat(now().version()).isZero();
    }

    @Test
    void anEditedListComesBackAsCorrectionsAndCanBeUndone() throws Exception {
        String page = bringBack(export().replace("测试路1号", "测试路99号").replace(",1680000,元", ",2000000,元"));
        mvc.perform(get(page).with(signedInAs(officer)))
                .andExpect(content().string(containsString("测试路99号")))
                .andExpect(content().string(containsString("168 万元")))
                .andExpect(content().string(containsString("200 万元")));
        assertThat(now().version()).isZero();
        mvc.perform(post(page + "/apply").with(csrf()).with(signedInAs(officer)));
        assertThat(now().address().find()).contains("上海市徐汇区测试路99号");
        assertThat(now().capital().find().orElseThrow()).hasToString("2000000 元");
        mvc.perform(get("/companies/" + company.code() + "/records").with(signedInAs(officer)))
                .andExpect(content().string(containsString("改好.csv，第 2 行")));
        correct("capital", "300 万元", 1).andExpect(status().is3xxRedirection());
        mvc.perform(post(page + "/undo").with(csrf()).with(signedInAs(officer)));
        assertThat(now().address().find()).contains("上海市徐汇区测试路1号");
        assertThat(now().capital().find().orElseThrow()).hasToString("3000000 元");
        mvc.perform(get(page).with(signedInAs(officer))).andExpect(content().string(containsString("已撤销")));
    }

    @Test
    void aRowWhoseCompanyMovedOnWaitsForAPerson() throws Exception {
        String file = export().replace("测试路1号", "测试路77号");
        correct("name", word + "改名", 0).andExpect(status().is3xxRedirection());
        String page = bringBack(file);
        mvc.perform(get(page).with(signedInAs(officer)))
                .andExpect(content().string(containsString("冲突")))
                .andExpect(content().string(containsString("name=\"take\"")));
        mvc.perform(post(page + "/apply").param("take", "2").with(csrf()).with(signedInAs(officer)));
        assertThat(now().address().find()).contains("上海市徐汇区测试路77号");
    }

    @Test
    void aConflictThatNobodyTakesChangesNothing() throws Exception {
        String page = bringBack(export().replace("测试路1号", "测试路55号"));
        correct("name", word + "改名", 0).andExpect(status().is3xxRedirection());
        mvc.perform(post(page + "/apply").with(csrf()).with(signedInAs(officer)));
        assertThat(now().address().find()).contains("上海市徐汇区测试路1号");
        mvc.perform(get(page).with(signedInAs(officer))).andExpect(content().string(containsString("冲突")));
    }

    @Test
    void everyFaultyRowIsNamed() throws Exception {
        String header = export().lines().findFirst().orElseThrow();
        String row = export().lines().skip(1).findFirst().orElseThrow();
        String file = String.join(
                "\n",
                header,
                row.replace("2019-02-06", "上周"),
                row,
                row.replace(company.code(), "QY-99999999"),
                row.replace(code, TestRegistry.freshCode()));
        mvc.perform(get(bringBack(file)).with(signedInAs(officer)))
                .andExpect(content().string(containsString("VAL-101")))
                .andExpect(content().string(containsString("REG-134")))
                .andExpect(content().string(containsString("REG-136")))
                .andExpect(content().string(containsString("REG-137")));
    }

    @Test
    void aFileWithoutItsKeyColumnsIsRefused() throws Exception {
        mvc.perform(multipart("/companies/bring-back")
                        .file(new MockMultipartFile(
                                "file", "x.csv", "text/csv", "甲,乙\n1,2\n".getBytes(StandardCharsets.UTF_8)))
                        .param("reason", "试")
                        .with(csrf())
                        .with(signedInAs(officer)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("REG-131")))
                .andExpect(content().string(containsString("REG-132")))
                .andExpect(content().string(containsString("REG-133")));
        mvc.perform(multipart("/companies/bring-back").with(csrf()).with(signedInAs(officer)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("REG-138")));
    }
}
