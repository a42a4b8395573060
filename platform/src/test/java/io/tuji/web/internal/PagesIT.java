package io.tuji.web.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.access.Role;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.web.NavigationEntry;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What holds for every page: frame, language, look, errors, assets. */
@PlatformTest
class PagesIT {

    private static final Visitor VISITOR =
            new Visitor(new UserId(1), "li", "李雷", Optional.empty(), Set.of(Role.ADMINISTRATOR));
    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg))\"");

    @Autowired
    MockMvc mvc;

    @Test
    void speaksChineseUnlessToldOtherwise() throws Exception {
        mvc.perform(page("/sample").header("Accept-Language", "en-US"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<html lang=\"zh-CN\" data-theme=\"auto\"")))
                .andExpect(content().string(containsString("非涉密系统，不得录入涉密信息")));
    }

    @Test
    void speaksEnglishAndTurnsDarkWhenTheVisitorChoseSo() throws Exception {
        mvc.perform(page("/sample").cookie(new Cookie("tuji.lang", "en"), new Cookie("tuji.theme", "dark")))
                .andExpect(content().string(containsString("<html lang=\"en\" data-theme=\"dark\"")))
                .andExpect(content().string(containsString("Skip to the content")));
    }

    @Test
    void takesAForgedCookieForNoChoice() throws Exception {
        mvc.perform(page("/sample").cookie(new Cookie("tuji.lang", "x\"><script>")))
                .andExpect(content().string(containsString("<html lang=\"zh-CN\"")))
                .andExpect(content().string(not(containsString("<script>"))));
    }

    @Test
    void changesTheLanguageWithoutSignInAndComesBack() throws Exception {
        mvc.perform(get("/look").param("language", "en").param("back", "/companies?q=芯片&page=2"))
                .andExpect(redirectedUrl("/companies?q=芯片&page=2"))
                .andExpect(cookie().value("tuji.lang", "en"))
                .andExpect(cookie().httpOnly("tuji.lang", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "", "/a\nb"})
    void neverLeadsToAForeignPage(String back) throws Exception {
        mvc.perform(get("/look").param("theme", "dark").param("back", back)).andExpect(redirectedUrl("/"));
    }

    @Test
    void keepsOnlyThemesThatExist() throws Exception {
        mvc.perform(get("/look").param("theme", "pink")).andExpect(cookie().doesNotExist("tuji.theme"));
    }

    @Test
    void hasNoInlineScriptOrStyle() throws Exception {
        String html = html("/sample");
        assertThat(html).doesNotContain(" style=\"", "<style", "javascript:", " onclick");
        assertThat(Pattern.compile("<script(?![^>]* src=)").matcher(html).find())
                .isFalse();
    }

    @Test
    void asksOnlyForAssetsOfItsOwnThatAreThere() throws Exception {
        String html = html("/sample");
        assertThat(html).doesNotContain("http://", "https://");
        List<String> assets =
                ASSET.matcher(html).results().map((MatchResult m) -> m.group(1)).toList();
        assertThat(assets).hasSizeGreaterThan(8);
        for (String asset : assets) {
            mvc.perform(get(asset).with(user("li")))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", containsString("max-age=31536000")));
        }
    }

    @Test
    void tellsCachesThatPartsAndPagesDiffer() throws Exception {
        mvc.perform(page("/sample")).andExpect(header().stringValues("Vary", hasItem("HX-Request")));
    }

    @ParameterizedTest
    @CsvSource({
        "/sample/absent, 404, WEB-404",
        "/there/is/no/such/page, 404, WEB-404",
        "/sample/large, 413, WEB-413",
        "/sample/broken, 500, WEB-500",
    })
    void tellsWhatWentWrongAndWhatToDo(String address, int status, String code) throws Exception {
        mvc.perform(page(address))
                .andExpect(status().is(status))
                .andExpect(content().string(containsString(code)))
                .andExpect(content().string(containsString("class=\"side-bar\"")))
                .andExpect(content().string(not(containsString("secret of the house"))));
    }

    @Test
    void refusesAWrongMethodAndNamesTheRightOnes() throws Exception {
        mvc.perform(page(put("/sample")).with(csrf()))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", containsString("GET")))
                .andExpect(content().string(containsString("WEB-405")));
    }

    @Test
    void tellsErrorsInEnglishToo() throws Exception {
        mvc.perform(page("/sample/absent").cookie(new Cookie("tuji.lang", "en")))
                .andExpect(content().string(containsString("There is no such page or record")));
    }

    @Test
    void givesHtmxANoticeInsteadOfAPage() throws Exception {
        mvc.perform(page("/sample/broken").header("HX-Request", "true"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(startsWith("<div class=\"notice\"")))
                .andExpect(content().string(not(containsString("<html"))));
    }

    @Test
    void givesProgramsAProblemDocument() throws Exception {
        mvc.perform(page("/sample/absent").accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(404))
                .andExpect(jsonPath("$.code").value("WEB-404"))
                .andExpect(jsonPath("$.title").value("没有这个页面或记录"));
    }

    @Test
    void marksTheLineOfTheNavigationOnPagesThatStandBesideIts() throws Exception {
        NavigationEntry entry = new NavigationEntry("", "nav.overview", "/elsewhere", "grid", 0, List.of("/sample"));
        String html = mvc.perform(page("/sample").requestAttr("navigation", List.of(entry)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).containsPattern("href=\"/elsewhere\"[^>]*aria-current=\"page\"");
    }

    private String html(String address) throws Exception {
        return mvc.perform(page(address)).andReturn().getResponse().getContentAsString();
    }

    private static MockHttpServletRequestBuilder page(String address) {
        return page(get(address));
    }

    private static MockHttpServletRequestBuilder page(MockHttpServletRequestBuilder request) {
        return request.with(user("li"))
                .requestAttr("visitor", VISITOR)
                .requestAttr("navigation", List.of(new NavigationEntry("", "nav.overview", "/sample", "grid", 0)));
    }
}
