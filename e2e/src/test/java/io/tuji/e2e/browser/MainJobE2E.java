package io.tuji.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The first main job from sign-in to the company page: each step stands on the one before, as it does for people. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobE2E {

    private static final LocatorAssertions.IsVisibleOptions LONG_WORK =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @TempDir
    private static Path folder = Path.of("");

    @AutoClose
    private Workplace desk;

    private Page page;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        TestData.needed();
        desk = Workplace.open(folder);
        page = desk.page();
    }

    @Test
    @Order(1)
    void theFirstSignInAsksForAPasswordOfOnesOwn() {
        desk.signIn();
        assertThat(page.locator("h1")).hasText("总览");
        assertThat(page.locator("body")).containsText("非涉密系统");
    }

    @Test
    @Order(2)
    void aRealFileWithFaultsIsPreviewedAndTakenIn() {
        desk.go("/imports/new");
        page.selectOption("#source", "new");
        page.fill("[name=name]", "区市场监管局");
        page.setInputFiles("#upload", FaultyRegister.write(folder));
        desk.button("上传并预览").click();
        assertThat(page.locator("#preview")).containsText(Integer.toString(FaultyRegister.ROWS));
        assertThat(page.locator("#preview")).containsText("VAL-102");
        page.click("#start");
        assertThat(page.locator("main")
                        .getByText(Integer.toString(FaultyRegister.ROWS - FaultyRegister.FAULTS))
                        .first())
                .isVisible(LONG_WORK);
        for (String code : List.of("VAL-102", "IMP-151", "IDN-101")) {
            assertThat(page.locator("main")).containsText(code);
        }
    }

    @Test
    @Order(3)
    void theFaultyRowsComeBackWithTheReason() throws IOException {
        Download download = page.waitForDownload(
                () -> page.locator("a[href$='/set-aside']").first().click());
        Path file = folder.resolve("returned.csv");
        download.saveAs(file);
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(1 + FaultyRegister.FAULTS);
        assertThat(lines.get(0)).contains("credit_code").endsWith("退回原因 / reason");
        assertThat(lines.get(1)).contains("2019-02-30").contains("VAL-102");
    }

    @Test
    @Order(4)
    void anyFirmIsFoundByAPartOfItsName() {
        desk.go("/companies");
        String name = page.locator("tbody tr a[href*='/companies/QY-']").first().innerText();
        String part = name.substring(name.length() / 3, name.length() / 3 + 4);
        page.locator("#search").pressSequentially(part);
        Locator suggestion = page.locator("#suggestions [role=option]", new Page.LocatorOptions().setHasText(part));
        assertThat(suggestion.first()).isVisible();
        page.fill("#search", part);
        page.press("#search", "Enter");
        page.waitForURL("**/companies**");
        desk.go("/companies?q=" + part);
        page.locator("tbody tr a[href*='/companies/QY-']", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        assertThat(page.locator("h1")).hasText(name);
        for (String place : List.of("注册地", "经营地", "纳税地", "统计归属")) {
            assertThat(page.locator("main")).containsText(place);
        }
        assertThat(page.locator("main")).containsText("暂缺");
    }

    @Test
    @Order(5)
    void aFirmIsFoundThoughACharacterWasLeftOut() {
        desk.go("/companies");
        String name = page.locator("tbody tr a[href*='/companies/QY-']").first().innerText();
        page.locator("#search")
                .fill(new StringBuilder(name).deleteCharAt(name.length() / 2).toString());
        assertThat(page.locator("#suggestions")).containsText("相近的有");
        assertThat(page.locator("#suggestions [role=option]", new Page.LocatorOptions().setHasText(name))
                        .first())
                .isVisible();
    }

    @Test
    @Order(6)
    void filtersAreChosenByTheirCountsAndKeptUnderAName() {
        desk.go("/companies");
        page.locator(".facets a").first().click();
        assertThat(page.locator(".chips li")).hasCount(1);
        page.locator("summary", new Page.LocatorOptions().setHasText("保存为视图")).click();
        page.fill(".view-form input[name=name]", "常看的");
        page.click(".view-form button");
        page.locator(".view-chips a", new Page.LocatorOptions().setHasText("常看的"))
                .click();
        assertThat(page.locator(".chips li")).hasCount(1);
    }

    @Test
    @Order(7)
    void everyPageIsAccessibleAndSpeaksBothLanguages() {
        desk.speak("en");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        desk.assertEverybodyCanRead(pages());
        desk.speak("zh-CN");
        assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
    }

    @Test
    @Order(8)
    void nothingWasAskedOfAnotherHostAndNoPolicyWasBroken() {
        desk.assertNothingIsAskedOfAnotherHost();
        assertThat(desk.complaints()).isEmpty();
    }

    private static List<String> pages() {
        return List.of(
                "/",
                "/companies",
                "/companies/QY-00000001",
                "/imports",
                "/imports/new",
                "/imports/1",
                "/sources",
                "/district",
                "/industry",
                "/jobs",
                "/notices",
                "/about");
    }
}
