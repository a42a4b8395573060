package io.tuji.district.web;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The pages show the pack as it stands: what is known with its source, what is open with who could supply it. */
@PlatformTest
class DistrictPagesIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "/district, 区情包版本",
        "/district/places, 虹梅路街道",
        "/district/clusters, 原始创新",
        "/district/mechanisms, 五大战区",
        "/district/indicators, 社会消费品零售总额",
        "/district/observations, 预计",
        "/district/tasks, 月亿楼",
        "/district/terms, 企业需求图谱",
        "/district/sources, 青年报",
        "/district/pack, 历次生效",
        "/industry, 农、林、牧、渔业",
    })
    void everyPageSpeaksChinese(String address, String text) throws Exception {
        assertThat(page(address)).contains(text).doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "/district, Known and open",
        "/district/places, Hongmei Road Subdistrict",
        "/district/clusters, Life and health",
        "/district/mechanisms, Five war zones",
        "/district/indicators, Total retail sales",
        "/district/observations, Expected",
        "/district/tasks, Venues opened",
        "/district/terms, blocker",
        "/district/sources, Programme",
        "/district/pack, Editions",
        "/industry, Go down from the sections",
    })
    void everyPageSpeaksEnglish(String address, String text) throws Exception {
        String page = mvc.perform(get(address).with(signedInAs(Role.VIEWER)).cookie(new Cookie("tuji.lang", "en")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains(text).doesNotContain("??");
    }

    @Test
    void showsTheNamesOfTheWarZonesAsMissingAndWhoCouldSupplyThem() throws Exception {
        String page = page("/district/mechanisms");
        String row = page.substring(page.indexOf("id=\"war_zones\""), page.indexOf("id=\"promotion_task_force\""));
        assertThat(row).contains("暂缺", "可由区投促办提供", ">5<");
    }

    @Test
    void showsAnOpenDefinitionInItsOwnWord() throws Exception {
        assertThat(page("/district/clusters")).contains("口径待定");
    }

    @Test
    void showsABoundAsABound() throws Exception {
        assertThat(page("/district/observations?indicator=life_health_firms")).contains("超过 2,700 家");
        assertThat(page("/district/observations?indicator=gdp")).contains("5.5%以上", "暂缺");
    }

    @ParameterizedTest
    @CsvSource({"?indicator=park_firms, 2", "?certainty=EXPECTED, 4", "?q=楼宇, 6", "?source=hongmei-2022, 4"})
    void narrowsTheListByItsFilters(String query, int rows) throws Exception {
        assertThat(page("/district/observations" + query)).contains("共 " + rows + " 条");
    }

    @Test
    void exportsTheListInTheLayoutOfThePackAndWritesItDown() throws Exception {
        int before = exports();
        byte[] csv = mvc.perform(
                        get("/district/observations/csv?indicator=park_firms").with(signedInAs(Role.ANALYST)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .first()
                .isEqualTo(
                        "\uFEFFindicator,name_zh,period,value,unit,growth_pct,growth_over,certainty,bound,source,note,price_basis,grade");
        assertThat(exports()).isEqualTo(before + 1);
    }

    @Test
    void exportsEveryRowAsAWorkbook() throws Exception {
        byte[] file = mvc.perform(get("/district/observations/xlsx").with(signedInAs(Role.ANALYST)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getFirstSheet().read()).hasSize(69);
        }
    }

    @Test
    void onlyWhoMayExportCanTakeTheListAway() throws Exception {
        assertThat(page("/district/observations")).doesNotContain("/district/observations/csv");
        mvc.perform(get("/district/observations/csv").with(signedInAs(Role.VIEWER)))
                .andExpect(status().isForbidden());
    }

    @Test
    void onlyAnAdministratorReadsThePackAgain() throws Exception {
        mvc.perform(post("/district/pack").with(csrf()).with(signedInAs(Role.ANALYST)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/district/pack").with(csrf()).with(signedInAs(Role.ADMINISTRATOR)))
                .andExpect(redirectedUrl("/district/pack"));
    }

    @Test
    void goesDownTheIndustryTree() throws Exception {
        assertThat(page("/industry?code=C")).contains("农副食品加工业");
        assertThat(page("/industry?code=6513")).contains("应用软件开发", "战略性新兴产业分类(2018)");
        assertThat(page("/industry?code=nowhere")).contains("农、林、牧、渔业");
    }

    @Test
    void findsIndustriesByCodeAndByName() throws Exception {
        assertThat(page("/industry?q=651")).contains("应用软件开发", "软件开发");
        assertThat(page("/industry?q=集成电路")).contains("集成电路设计", "集成电路制造");
        assertThat(page("/industry?q=没有这个行业")).contains("没有这样的代码或名称");
    }

    @Test
    void marksATagThatCoversOnlyPartOfAClass() throws Exception {
        assertThat(page("/industry?code=2641")).contains("仅部分活动属于");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/district", "/industry"})
    void nothingIsShownToStrangers(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().is3xxRedirection());
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private int exports() {
        return jdbc.sql("select count(*) from audit_entry where act = 'district.export'")
                .query(Integer.class)
                .single();
    }
}
