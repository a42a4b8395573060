package io.tuji.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Firms whose words are clear are coded; the others are decided with the keyboard, and what was decided can be taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IndustryE2E {

    private static final String HEADER = "统一社会信用代码,企业名称,企业类型,成立日期,注册资本（万元）,区划代码,住所,经营范围\n";
    /** It looks for new firms every fifteen seconds. */
    private static final double PATIENCE_MILLIS = 60_000;

    private static final int CLEAR = 3;
    private static final int VAGUE = 4;

    @TempDir
    private static Path folder = Path.of("");

    @AutoClose
    private Workplace desk;

    private Page page;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        desk = Workplace.signedIn(folder);
        page = desk.page();
    }

    private static String register() {
        String clear = IntStream.range(0, CLEAR)
                .mapToObj(i -> firm(i, "餐饮", "餐饮服务；食品销售；外卖递送服务"))
                .collect(Collectors.joining());
        return HEADER
                + clear
                + IntStream.range(CLEAR, CLEAR + VAGUE)
                        .mapToObj(i -> firm(i, "", "技术服务；会议及展览服务；信息咨询服务"))
                        .collect(Collectors.joining());
    }

    /** Each has another number of digits of capital, so the order of the queue is certain. */
    private static String firm(int serial, String trade, String scope) {
        return "91310104MA%08d,虚构行业%03d%s有限公司,有限责任公司,2020-01-01,1%s,310104,虚构大路%d号,%s\n"
                .formatted(serial, serial, trade, "0".repeat(serial), serial, scope);
    }

    private Locator shown() {
        return page.locator(".review h2 a");
    }

    @Test
    @Order(1)
    void importedFirmsAreCodedOrWaitForAPerson() throws IOException {
        desk.go("/imports/new");
        page.selectOption("#source", "new");
        page.fill("[name=name]", "虚构名录");
        page.setInputFiles("#upload", Files.writeString(folder.resolve("名录.csv"), register()));
        desk.button("上传并预览").click();
        page.click("#start");
        Locator judgement = page.locator(".judgement");
        desk.go("/coding");
        for (double waited = 0;
                waited < PATIENCE_MILLIS && !judgement.innerText().contains("已归类 3 家");
                waited += 1_000) {
            page.waitForTimeout(1_000);
            desk.go("/coding");
        }
        assertThat(judgement).containsText("企业 7 家，已归类 3 家（42.9%），待人核定 4 家");
        assertThat(page.locator(".bars")).containsText("住宿和餐饮业");
    }

    @Test
    @Order(2)
    void theQueueIsWorkedAndTakenBackByKeyboard() {
        desk.go("/coding/review");
        assertThat(shown()).containsText("虚构行业006");
        page.keyboard().press("1");
        assertThat(shown()).containsText("虚构行业005");
        page.keyboard().press("u");
        assertThat(shown()).containsText("虚构行业006");
        assertThat(page.locator(".judgement")).containsText("待核定 4 家");
        page.keyboard().press("l");
        assertThat(shown()).containsText("虚构行业005");
        page.keyboard().press("s");
        page.keyboard().type("应用软件");
        page.keyboard().press("Enter");
        assertThat(page.locator(".choices").last()).containsText("6513 应用软件开发");
        page.keyboard().press("1");
        assertThat(shown()).containsText("虚构行业004");
        assertThat(page.locator(".judgement")).containsText("待核定 3 家，已人工核定 1 家");
    }

    @Test
    @Order(3)
    void theFirmShowsItsIndustryAndWhatFollows() {
        desk.go("/companies?industry=65&cluster=digital_economy");
        assertThat(page.locator(".list-total")).containsText("1");
        page.locator("tbody tr a[href*='/companies/QY-']").first().click();
        assertThat(page.locator("#industry .path")).containsText("6513 应用软件开发");
        assertThat(page.locator("#industry")).containsText("人工核定");
        assertThat(page.locator("#industry")).containsText("数字经济 属于");
        page.fill("#industry-code", "7259");
        page.fill("#industry-reason", "看过官网");
        page.locator("#industry button", new Page.LocatorOptions().setHasText("核定"))
                .first()
                .click();
        assertThat(page.locator("#industry .path")).containsText("7259");
        assertThat(page.locator("#industry")).containsText("看过官网");
        page.locator("#toasts button").click();
        assertThat(page.locator("#industry .path")).containsText("6513");
    }

    @Test
    @Order(4)
    void everyPageIsAccessibleAndSpeaksBothLanguages() {
        desk.speak("en");
        desk.assertEverybodyCanRead(pages());
        desk.assertNothingIsAskedOfAnotherHost();
        assertThat(desk.complaints()).isEmpty();
    }

    private static List<String> pages() {
        return List.of(
                "/coding",
                "/coding/review",
                "/coding/review?q=软件",
                "/coding/decisions",
                "/coding/models",
                "/companies?industry=undecided",
                "/companies/QY-00000001");
    }
}
