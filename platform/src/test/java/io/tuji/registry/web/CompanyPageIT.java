package io.tuji.registry.web;

import static io.tuji.SignedInAs.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.registry.CompanyId;
import io.tuji.registry.TestRegistry;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PlatformTest
class CompanyPageIT {

    private static final Cookie ENGLISH = new Cookie("tuji.lang", "en");

    @Autowired
    MockMvc mvc;

    @Autowired
    TestRegistry registry;

    @Autowired
    JdbcClient jdbc;

    private String code;
    private String word;
    private CompanyId company;
    private String address;

    /** Two sources disagree about the address; the second, of less authority, knows the name of an earlier year. */
    @BeforeEach
    void aCompanyOfTwoSources() {
        word = TestRegistry.freshWord();
        code = TestRegistry.freshCode();
        company = registry.take(
                        registry.source(60), LocalDate.of(2024, 1, 1), List.of(TestRegistry.line(code, word + "有限公司")))
                .get(0);
        registry.take(
                registry.source(40),
                LocalDate.of(2023, 1, 1),
                List.of(code + "," + word + "商行,,2019-02-06,,,上海市静安区旧路9号,"));
        address = "/companies/" + company.code();
    }

    @Test
    void showsWhoItIsWhereItStandsAndWhoSaysOtherwise() throws Exception {
        mvc.perform(get(address).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(word + "有限公司")))
                .andExpect(content().string(containsString("校验通过")))
                .andExpect(content().string(containsString("上海市 徐汇区")))
                .andExpect(content().string(containsString("经营地")))
                .andExpect(content().string(containsString("纳税地")))
                .andExpect(content().string(containsString("统计归属")))
                .andExpect(content().string(containsString("上海市静安区旧路9号")))
                .andExpect(content().string(containsString("说法不一")))
                .andExpect(content().string(containsString("名录.csv，第 2 行")))
                .andExpect(content().string(not(containsString("/edit/"))));
        mvc.perform(get(address).cookie(ENGLISH).with(signedInAs(Role.PROMOTER)))
                .andExpect(content().string(containsString("CNY 1.68m")))
                .andExpect(content().string(containsString("/edit/name")));
    }

    @Test
    void showsTheRecordsAsReceivedAndTheirHistory() throws Exception {
        mvc.perform(get(address + "/records").with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("注册资本（万元）")))
                .andExpect(content().string(containsString("（空白）")));
        mvc.perform(get(address + "/history").with(signedInAs(Role.VERIFIER)))
                .andExpect(content().string(containsString("首次记载")))
                .andExpect(content().string(containsString("统一社会信用代码相同")));
    }

    @Test
    void believesWhatWasBelievedOnAPastDay() throws Exception {
        jdbc.sql(
                        "update registration set recorded_at = '2020-05-05 08:00+08' where company_id = :id and name like '%商行'")
                .param("id", company.value())
                .update();
        mvc.perform(get(address + "?asOf=2020-05-05").with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("企业档案 " + company.code() + "，截至 2020-05-05")))
                .andExpect(content().string(containsString("企业名称：" + word + "商行")));
        mvc.perform(get(address + "?asOf=2020-05-04").with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("当时尚无任何来源记载")));
        mvc.perform(get(address + "?asOf=昨天").with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("VAL-101")));
    }

    @Test
    void givesTheSameToPrograms() throws Exception {
        mvc.perform(get(address).accept(MediaType.APPLICATION_JSON).with(signedInAs(Role.VIEWER)))
                .andExpect(jsonPath("$.company.creditCode.value").value(code))
                .andExpect(jsonPath("$.company.capital.value.amount").value(1680000))
                .andExpect(jsonPath("$.properties[1].contested").value(true));
    }

    @Test
    void isNotThereForAWrongCode() throws Exception {
        mvc.perform(get("/companies/QY-99999999").with(signedInAs(Role.VIEWER))).andExpect(status().isNotFound());
        mvc.perform(get("/companies/unsinn").with(signedInAs(Role.VIEWER))).andExpect(status().isNotFound());
    }

    @Test
    void protectedFactsAreAbsentForThoseWithoutTheRight() throws Exception {
        mvc.perform(post(address + "/facts/revenue")
                        .param("period", "2025")
                        .param("value", "4321")
                        .param("bound", "AT_LEAST")
                        .param("certainty", "ACTUAL")
                        .param("asOf", "2026-03-31")
                        .param("saidBy", "企业年报")
                        .with(csrf())
                        .with(signedInAs(Role.SERVICE_OFFICER)))
                .andExpect(redirectedUrl(address));
        mvc.perform(get(address).with(signedInAs(Role.LEADER)))
                .andExpect(content().string(containsString("4,321 万元以上")));
        mvc.perform(get(address).with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(not(containsString("营业收入"))))
                .andExpect(content().string(not(containsString("4,321"))));
        mvc.perform(get(address).accept(MediaType.APPLICATION_JSON).with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(not(containsString("revenue"))));
        mvc.perform(get(address + "/facts/revenue").with(signedInAs(Role.VIEWER)))
                .andExpect(status().isNotFound());
        String copied = mvc.perform(get(address).with(signedInAs(Role.LEADER)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(copied.substring(copied.indexOf("企业档案"), copied.indexOf("</template>")))
                .doesNotContain("4,321");
    }

    @Test
    void aFactFormKeepsWhatWasTypedAndNamesTheFault() throws Exception {
        mvc.perform(post(address + "/facts/business_place")
                        .param("period", "昨天")
                        .param("value", "漕河泾")
                        .param("bound", "EXACT")
                        .param("certainty", "ACTUAL")
                        .param("asOf", "")
                        .param("saidBy", "")
                        .with(csrf())
                        .with(signedInAs(Role.PROMOTER)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("VAL-301")))
                .andExpect(content().string(containsString("REG-145")))
                .andExpect(content().string(containsString("漕河泾")));
    }

    @Test
    void aTitleIsGrantedAndEnded() throws Exception {
        mvc.perform(post(address + "/titles/new")
                        .param("kind", "high_tech")
                        .param("number", "GR202331000001")
                        .param("from", "2023-01-01")
                        .param("to", "")
                        .param("issuer", "上海市科委")
                        .param("saidBy", "公告")
                        .with(csrf())
                        .with(signedInAs(Role.PROMOTER)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("REG-153")));
        mvc.perform(post(address + "/titles/new")
                        .param("kind", "listed")
                        .param("number", "688001")
                        .param("from", "2023-01-01")
                        .param("to", "")
                        .param("issuer", "上海证券交易所")
                        .param("saidBy", "公告")
                        .with(csrf())
                        .with(signedInAs(Role.PROMOTER)))
                .andExpect(redirectedUrl(address));
        mvc.perform(get(address).with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("688001")))
                .andExpect(content().string(containsString("有效")));
        long id = jdbc.sql("select id from title where company_id = :id")
                .param("id", company.value())
                .query(Long.class)
                .single();
        mvc.perform(get(address + "/titles/" + id + "/end").with(signedInAs(Role.PROMOTER)))
                .andExpect(status().isOk());
        mvc.perform(post(address + "/titles/" + id + "/end")
                        .param("on", "2022-01-01")
                        .param("reason", "退市")
                        .with(csrf())
                        .with(signedInAs(Role.PROMOTER)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("REG-155")));
        mvc.perform(post(address + "/titles/" + id + "/end")
                        .param("on", "2024-07-01")
                        .param("reason", "退市")
                        .with(csrf())
                        .with(signedInAs(Role.PROMOTER)))
                .andExpect(redirectedUrl(address));
        mvc.perform(get(address).with(signedInAs(Role.VIEWER)))
                .andExpect(content().string(containsString("已终止")));
    }

    @Test
    void nobodyWithoutTheRightChangesAnything() throws Exception {
        mvc.perform(get(address + "/edit/name").with(signedInAs(Role.VIEWER))).andExpect(status().isForbidden());
        mvc.perform(get(address + "/titles/new").with(signedInAs(Role.LEADER))).andExpect(status().isForbidden());
        mvc.perform(post(address + "/facts/staff").with(csrf()).with(signedInAs(Role.VIEWER)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/companies/bring-back").with(signedInAs(Role.FIRM))).andExpect(status().isForbidden());
    }
}
