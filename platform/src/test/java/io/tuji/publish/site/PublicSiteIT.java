package io.tuji.publish.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.tuji.PlatformTest;
import io.tuji.engine.dataset.BrokenRule;
import io.tuji.engine.dataset.CsvwRules;
import io.tuji.engine.dataset.JsonStatRules;
import io.tuji.engine.dataset.SdmxJsonRules;
import io.tuji.publish.Newsroom;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Everything that the public is given, file by file. Every test is taken back. */
@PlatformTest
@Transactional
class PublicSiteIT {

    /** Stands in figures that may not be public, and nowhere else. */
    private static final List<String> SECRETS = List.of("98765", "98,765", "87654", "87,654", "76543", "76,543");

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private PublicSite keeper;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private MockMvc mvc;

    private String first = "";
    private String second = "";

    @BeforeEach
    void publish() {
        var ref = newsroom.enter("hightech_firms", "家", "2022", "901");
        newsroom.clear(ref);
        newsroom.clear(newsroom.enter("hightech_firms", "家", "2023", "970"));
        newsroom.clear(newsroom.enter("goods_sales", "亿元", "2022", "8011.5"));
        newsroom.clear(newsroom.enter("goods_sales", Optional.of("310104014"), "亿元", "2022", "12.25"));
        newsroom.enter("hightech_firms", "家", "2024", "98765");
        newsroom.enter("goods_sales", Optional.of("310104004"), "亿元", "2022", "87654");
        newsroom.approve(newsroom.enter("retail_sales", "亿元", "2022", "76543"));
        String[] measures = {"hightech_firms", "goods_sales", "retail_sales"};
        first = newsroom.publish(newsroom.submitted(newsroom.said("三季度主要指标", measures)));
        newsroom.correct(ref, "hightech_firms", "家", "2022", "902");
        second = newsroom.publish(newsroom.submitted(newsroom.said("三季度主要指标", measures)));
    }

    private String text(String path) {
        return new String(keeper.site().find(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    /** Texts of a file, of a workbook those of its parts. */
    private String plain(SiteFile file) throws IOException {
        if (!file.path().endsWith(".xlsx")) {
            return new String(file.bytes(), StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        Path copy = Files.write(folder.resolve("copy.xlsx"), file.bytes());
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void aFigureThatMayNotBePublicIsNowhere() throws Exception {
        for (String path : keeper.site().paths()) {
            String seen = plain(keeper.site().find(path).orElseThrow());
            assertThat(seen).as(path).doesNotContain(SECRETS).doesNotContain("内部备注");
        }
        assertThat(text("releases/" + first + "/all-indicators.csv"))
                .contains("970")
                .contains("8011.5");
    }

    @Test
    void everyAddressAnswersEverybodyWithoutScriptAndCanBeKept() throws Exception {
        for (String path : keeper.site().paths()) {
            var answer = mvc.perform(get("/public/" + path))
                    .andExpect(status().isOk())
                    .andExpect(header().string("Cache-Control", "max-age=60, public"))
                    .andExpect(header().doesNotExist("Set-Cookie"))
                    .andExpect(header().string(
                                    "Content-Security-Policy",
                                    endsWith(path.contains("embed/") ? "frame-ancestors *" : "frame-ancestors 'none'")))
                    .andReturn()
                    .getResponse();
            String tag = Objects.requireNonNull(answer.getHeader("ETag"));
            mvc.perform(get("/public/" + path).header("If-None-Match", tag)).andExpect(status().isNotModified());
            if (path.endsWith(".html")) {
                assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                        .doesNotContain("<script")
                        .doesNotContain("??")
                        .doesNotContain("style=\"")
                        .contains("<h1");
            }
        }
        mvc.perform(get("/public/releases/" + first)).andExpect(status().isOk());
        mvc.perform(get("/public")).andExpect(status().isFound());
        mvc.perform(get("/public/nothing")).andExpect(status().isNotFound());
        mvc.perform(post("/public/index.html")).andExpect(status().isMethodNotAllowed());
    }

    @Test
    void everyLinkLeadsSomewhereWithinTheSite() {
        Set<String> paths = new HashSet<>(keeper.site().paths());
        for (String path : paths) {
            if (path.endsWith(".html") || path.endsWith(".atom")) {
                String page = text(path);
                LINK.matcher(page).results().map(found -> found.group(1)).forEach(link -> {
                    URI target = URI.create("/" + path).resolve(link);
                    assertThat(paths)
                            .as("%s in %s", link, path)
                            .contains(target.getPath().substring(1));
                    if (target.getFragment() != null) {
                        assertThat(page).as("%s in %s", link, path).contains("id=\"" + target.getFragment() + "\"");
                    }
                });
            }
        }
    }

    @Test
    void everyDownloadKeepsToTheRulesOfItsStandard() {
        for (String path : keeper.site().paths()) {
            List<BrokenRule> broken = path.endsWith(".sdmx.json")
                    ? SdmxJsonRules.check(json.readValue(text(path), TREE))
                    : path.endsWith(".jsonstat.json")
                            ? JsonStatRules.check(json.readValue(text(path), TREE))
                            : path.endsWith(".csv-metadata.json") ? csvw(path) : List.of();
            assertThat(broken).as(path).isEmpty();
        }
    }

    private List<BrokenRule> csvw(String path) {
        String csv = path.replace("-metadata.json", "");
        String table = text(csv);
        assertThat(table).startsWith("\uFEFF");
        List<List<String>> rows = new ArrayList<>();
        table.substring(1).lines().forEach(line -> rows.add(List.of(line.split(",", -1))));
        return CsvwRules.check(json.readValue(text(path), TREE), csv.substring(csv.lastIndexOf('/') + 1), rows);
    }

    @Test
    void aWorkbookOpensWithItsChineseAndItsNumbers() throws IOException {
        byte[] bytes = keeper.site()
                .find("releases/" + first + "/hightech_firms.xlsx")
                .orElseThrow()
                .bytes();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(1)).isEqualTo("指标");
            assertThat(rows.get(1).getCellText(14)).isEqualTo("区统计局");
            assertThat(rows.get(1).getCellAsNumber(7).orElseThrow()).isEqualByComparingTo("901");
            assertThat(workbook.getSheets()).hasSize(2);
        }
    }

    @Test
    void theOldReleaseStaysAsItWasAndARevisionIsShown() {
        assertThat(text("releases/" + first + "/hightech_firms.html"))
                .contains("901")
                .doesNotContain("902");
        assertThat(text("indicators/hightech_firms.html")).contains("902").contains("原为 901");
        assertThat(text("releases/" + second + "/release.json")).contains("902");
    }

    @Test
    void bothLanguagesShowTheSameFigures() {
        assertThat(text("en/indicators/goods_sales.html"))
                .contains("lang=\"en\"")
                .contains("8,011.5");
        assertThat(text("indicators/goods_sales.html"))
                .contains("lang=\"zh-CN\"")
                .contains("8,011.5");
    }

    @Test
    void theFeedNamesEveryRelease() {
        assertThat(text("feed.atom")).contains(":release:" + first + "<", ":release:" + second + "<");
    }
}
