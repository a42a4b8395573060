package io.tuji.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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

/** Fifty confirmations place the firms of their stretches of road; what is withdrawn places them no longer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlacingE2E {

    private static final String HEADER = "统一社会信用代码,企业名称,企业类型,成立日期,注册资本（万元）,区划代码,住所,经营范围\n";
    private static final int STRETCHES = 50;

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

    /** Two firms on each of fifty stretches, and four more on one stretch that nobody has confirmed. */
    private static String register() {
        String confirmed = IntStream.range(0, 2 * STRETCHES)
                .mapToObj(i -> firm(i, 20 * (i / 2) + 1 + 2 * (i % 2)))
                .collect(Collectors.joining());
        return HEADER
                + confirmed
                + IntStream.range(0, 4)
                        .mapToObj(i -> firm(2 * STRETCHES + i, 5_001))
                        .collect(Collectors.joining());
    }

    /** The check digits are wrong, which the register of a district may have too; each firm stands for itself. */
    private static String firm(int serial, int number) {
        return "91310104MA%08d,虚构落图%03d有限公司,有限责任公司,2020-01-01,100,310104,虚构大路%d号2层,软件开发\n"
                .formatted(serial, serial, number);
    }

    private static String confirmations() {
        return "道路,起号,止号,单双号,街镇\n"
                + IntStream.range(0, STRETCHES)
                        .mapToObj(i -> "虚构大路,%d,%d,单号,%s\n".formatted(20 * i + 1, 20 * i + 3, i < 25 ? "徐家汇街道" : "华泾镇"))
                        .collect(Collectors.joining());
    }

    @Test
    @Order(1)
    void importedFirmsAreUnplacedAndTheirStretchesAskedFor() throws IOException {
        desk.go("/imports/new");
        page.selectOption("#source", "new");
        page.fill("[name=name]", "虚构名录");
        page.setInputFiles("#upload", Files.writeString(folder.resolve("名录.csv"), register()));
        desk.button("上传并预览").click();
        page.click("#start");
        desk.awaitOn("/placing", "#questions tbody tr", "虚构大路");
        assertThat(page.locator(".judgement")).containsText("已定位到街镇 0 家，未定位 104 家");
    }

    @Test
    @Order(2)
    void fiftyConfirmationsPlaceTheFirmsOfTheirStretches() throws IOException {
        desk.go("/placing/confirmations/new");
        page.setInputFiles("#file", Files.writeString(folder.resolve("确认.csv"), confirmations()));
        desk.button("检查").click();
        assertThat(page.locator("main")).containsText("读懂 50 行");
        desk.button("存入这 50 条确认").click();
        assertThat(page.locator(".list-total")).containsText("50");
        desk.awaitOn("/placing", ".judgement", "已定位到街镇 100 家，未定位 4 家");
        assertThat(page.locator("#questions tbody tr")).hasCount(1);
        assertThat(page.locator("#questions")).containsText("虚构大路 5001 号");
        desk.go("/");
        assertThat(page.locator("main")).containsText("4 家尚未定位到街镇");
    }

    @Test
    @Order(3)
    void whatIsConfirmedOnThePageCanBeUndoneAtOnce() {
        desk.go("/placing");
        page.locator("#questions select").selectOption(new SelectOption().setLabel("华泾镇"));
        page.locator("#questions button").click();
        assertThat(page.locator(".judgement")).containsText("未定位 0 家");
        page.locator("#toasts button", new Page.LocatorOptions().setHasText("撤销"))
                .click();
        assertThat(page.locator(".judgement")).containsText("未定位 4 家");
    }

    @Test
    @Order(4)
    void theFirmShowsWhereItLiesAndWhoSaidSo() {
        desk.go("/companies");
        page.locator("select[name=subdistrict]").selectOption(new SelectOption().setLabel("华泾镇"));
        desk.button("应用").first().click();
        assertThat(page.locator(".list-total")).containsText("50");
        assertThat(page.locator(".chips")).containsText("街镇：华泾镇");
        page.locator("tbody tr a[href*='/companies/QY-']").first().click();
        assertThat(page.locator("#place")).containsText("华泾镇");
        page.locator("#place details summary").click();
        assertThat(page.locator("#place")).containsText("admin");
    }

    @Test
    @Order(5)
    void everyPageIsAccessibleAndSpeaksBothLanguages() {
        desk.speak("en");
        desk.assertEverybodyCanRead(pages());
        desk.assertNothingIsAskedOfAnotherHost();
        assertThat(desk.complaints()).isEmpty();
    }

    private static List<String> pages() {
        return List.of(
                "/placing",
                "/placing/confirmations",
                "/placing/confirmations/new",
                "/companies?subdistrict=unplaced",
                "/companies/QY-00000001");
    }
}
