package io.tuji.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
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

/** Where the figures cannot speak the page says why; two more years make a forecast, which a person judges. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutlookE2E {

    private static final String INDICATOR = "/plan/indicators/plan-145/goods_sales";
    private static final String SCENARIO = "/plan/scenario/plan-145/goods_sales";
    private static final List<String> PAGES = List.of(
            "/plan/outlook",
            "/plan/warnings",
            "/plan/method",
            "/plan/heat",
            "/plan/data",
            INDICATOR,
            SCENARIO + "?growth=12");

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

    @Test
    @Order(1)
    void everyIndicatorThatIsNotForecastSaysWhatStandsInTheWay() {
        openWhen("/plan/outlook", "text=没有预测");
        assertThat(page.locator("main")).containsText("连续的年度数有");
        desk.go(INDICATOR);
        assertThat(page.locator("#outlook")).containsText("今后所需增速");
        assertThat(page.locator(".fan-line")).hasCount(0);
    }

    @Test
    @Order(2)
    void twoMoreYearsMakeAForecastWithItsIntervals() {
        enter("2021", "7660");
        enter("2022", "7905");
        openWhen(INDICATOR, ".fan-line");
        assertThat(page.locator("#outlook")).containsText("95% 区间");
        assertThat(page.locator("#outlook")).containsText("2025");
    }

    private void enter(String year, String value) {
        desk.go("/plan/observations/new?measure=goods_sales");
        page.fill("[name=period]", year);
        page.fill("[name=value]", value);
        page.fill("[name=saidBy]", "统计年鉴");
        desk.button("登记").first().click();
        assertThat(page.locator("main")).containsText(year);
    }

    /** What is expected follows the figures within seconds. */
    private void openWhen(String address, String selector) {
        desk.go(address);
        page.waitForCondition(
                () -> {
                    page.reload();
                    return page.locator(selector).count() > 0;
                },
                new Page.WaitForConditionOptions().setTimeout(60_000));
    }

    @Test
    @Order(3)
    void aPersonJudgesBesideTheMechanicalStateAndTakesItBack() {
        desk.go(INDICATOR);
        String state = page.locator(".key-facts .state").first().innerText();
        page.locator("summary", new Page.LocatorOptions().setHasText("填写研判")).click();
        page.locator("label.choice", new Page.LocatorOptions().setHasText("基本符合预期"))
                .click();
        page.fill("#reason", "大宗贸易回暖，四季度订单充足");
        desk.button("登记研判").click();
        assertThat(page.locator("#outlook .key-facts")).containsText("基本符合预期");
        assertThat(page.locator(".key-facts .state").first()).hasText(state);
        page.locator(".notice button").click();
        assertThat(page.locator("#outlook .key-facts")).containsText("还没有人研判");
    }

    @Test
    @Order(4)
    void aScenarioSaysWhetherTheTargetIsReachedAndRefusesWhatIsNoGrowth() {
        desk.go(SCENARIO + "?growth=12");
        assertThat(page.locator(".judgement")).containsText("达到目标");
        page.fill("#growth", "很多");
        desk.button("推算").click();
        assertThat(page.locator(".problems")).containsText("OUT-105");
        assertThat(page.locator("#growth")).hasValue("很多");
    }

    @Test
    @Order(5)
    void thePagesAreAccessibleAndSpeakBothLanguages() {
        desk.speak("en");
        desk.assertEverybodyCanRead(PAGES);
        desk.assertNothingIsAskedOfAnotherHost();
    }
}
