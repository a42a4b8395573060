package io.tuji.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A yearly analysis of the invented park: composed, edited, taken back, approved by a second person, opened as Word. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnalysisE2E {

    @TempDir
    private static Path folder = Path.of("");

    @AutoClose
    private Workplace desk;

    private Page page;
    private String li = "";
    private String zhao = "";

    @BeforeAll
    void start() throws IOException, InterruptedException {
        desk = Workplace.signedIn(folder);
        page = desk.page();
        li = desk.takeIn("li", "ANALYST");
        zhao = desk.takeIn("zhao", "LEADER");
        desk.go("/demo");
        desk.send(page.locator(".demo-fill button"));
        desk.awaitOn("/demo", "main", "移除全部演示数据");
    }

    private Locator paragraph(String words) {
        return page.locator("section.said", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    @Test
    @Order(1)
    void aPaperIsComposedEditedAndTakenBack() {
        desk.comes("li", li);
        desk.go("/analysis/new");
        desk.send(desk.button("生成初稿"));
        assertThat(page.locator("article h2").first()).containsText("一、总体判断");
        paragraph("截至")
                .locator("a", new Locator.LocatorOptions().setHasText("修改"))
                .click();
        page.fill("textarea[name=text]", "全年总体平稳，另有4711户企业待核实。");
        desk.send(desk.button("保存").last());
        assertThat(paragraph("全年总体平稳")).containsText("无来源");
        assertThat(paragraph("全年总体平稳")).containsText("li 修改");
        desk.send(paragraph("全年总体平稳").locator("button", new Locator.LocatorOptions().setHasText("恢复生成的文字")));
        assertThat(page.locator("article")).not().containsText("4711");
    }

    @Test
    @Order(2)
    void aSecondPersonApprovesIt() {
        desk.send(desk.button("送审"));
        assertThat(page.locator("main")).containsText("请另一位办理");
        desk.comes("zhao", zhao);
        desk.go("/analysis?state=SUBMITTED");
        page.locator("tbody th a").first().click();
        desk.send(desk.button("批准定稿"));
        assertThat(page.locator(".key-facts")).containsText("已定稿");
        assertThat(page.locator("article a", new Page.LocatorOptions().setHasText("修改")))
                .hasCount(0);
    }

    @Test
    @Order(3)
    void theFileOpensAsWord() throws IOException {
        APIResponse file = page.context()
                .request()
                .get(desk.address() + page.locator("main a[href$='/word']").getAttribute("href"));
        assertThat(file.headers().get("content-disposition")).contains(".docx");
        try (InputStream in = new ByteArrayInputStream(file.body());
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs()).anyMatch(line -> line.getText().startsWith("一、总体判断"));
            assertThat(document.getParagraphs())
                    .noneMatch(line ->
                            line.getText().contains("草稿") || line.getText().contains("{{"));
            assertThat(document.getTables()).hasSize(1);
        }
    }

    @Test
    @Order(4)
    void everyPageIsAccessible() {
        List<String> pages = List.of("/analysis", "/analysis/new", "/analysis/template", "/analysis/1");
        desk.comes("li", li);
        desk.assertEverybodyCanRead(pages);
        desk.assertNothingIsAskedOfAnotherHost();
        assertThat(desk.complaints()).isEmpty();
    }
}
