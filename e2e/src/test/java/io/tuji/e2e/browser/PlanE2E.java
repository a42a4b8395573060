package io.tuji.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/** The second main job: the board says what is unknown, a figure is entered and corrected, state and first page follow. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlanE2E {

    private static final String INDICATOR = "/plan/indicators/plan-145/hightech_firms";

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
    void theBoardSaysWhatIsUnknownAndWhatIsNeeded() {
        desk.go("/plan");
        assertThat(page.locator(".strip")).containsText("数据不足 14");
        assertThat(page.locator("#goods_sales")).containsText("滞后");
        assertThat(page.locator("#goods_sales")).containsText("10.74%");
        assertThat(page.locator("#retail_sales")).containsText("11.34%");
        assertThat(page.locator("#energy_intensity")).not().containsText("24.3");
        assertThat(page.locator("#new_listed")).containsText("4 家以上");
        assertThat(page.locator("#hightech_firms")).containsText("可询区科委");
    }

    @Test
    @Order(2)
    void aFigureThatCannotBeIsRefusedAndNothingTypedIsLost() {
        desk.go(INDICATOR);
        page.locator("main a", new Page.LocatorOptions().setHasText("录入数据"))
                .first()
                .click();
        page.fill("[name=period]", "2023");
        page.fill("[name=value]", "九百");
        page.fill("[name=saidBy]", "区科委");
        desk.button("登记").first().click();
        assertThat(page.locator(".problems")).containsText("PLN-103");
        assertThat(page.locator("[name=value]")).hasValue("九百");
        assertThat(page.locator("[name=saidBy]")).hasValue("区科委");
    }

    @Test
    @Order(3)
    void anEnteredFigureChangesStateAndFirstPage() {
        page.fill("[name=value]", "970");
        desk.button("登记").first().click();
        assertThat(page.locator(".key-facts").first()).containsText("快于序时");
        desk.go("/");
        assertThat(page.locator(".strip")).containsText("数据不足 13");
        assertThat(page.locator(".strip")).containsText("快于序时 1");
        assertThat(page.locator("main")).containsText("admin 录入高新技术企业数量 2023：970 家");
    }

    @Test
    @Order(4)
    void aCorrectionKeepsBothVersionsAndSaysWhoMadeThem() {
        desk.go(INDICATOR);
        row("970 家").locator("a", new Locator.LocatorOptions().setHasText("更正")).click();
        page.fill("[name=value]", "860");
        page.fill("[name=reason]", "年报数");
        desk.button("登记").first().click();
        assertThat(page.locator(".key-facts").first()).containsText("滞后");
        Locator history = page.locator("details.fold", new Page.LocatorOptions().setHasText("全部版本"));
        history.locator("summary").click();
        assertThat(history).containsText("860 家");
        assertThat(history).containsText("970 家");
        assertThat(history).containsText("年报数");
        assertThat(history.locator("tbody tr", new Locator.LocatorOptions().setHasText("admin")))
                .hasCount(2);
    }

    @Test
    @Order(5)
    void aWithdrawnFigureCanBeTakenBackIntoForce() {
        row("860 家")
                .locator("button", new Locator.LocatorOptions().setHasText("撤回"))
                .click();
        assertThat(page.locator(".key-facts").first()).containsText("数据不足");
        page.locator("#toasts button", new Page.LocatorOptions().setHasText("撤销"))
                .click();
        assertThat(page.locator(".key-facts").first()).containsText("滞后");
    }

    @Test
    @Order(6)
    void aTableByAreaShowsItsDifferencesBeforeItColoursTheMap() throws IOException {
        Path table =
                Files.writeString(folder.resolve("table.csv"), "代码,名称,人数\n310104014000,甲,216300\n310101002000,乙,5\n");
        desk.go("/plan/areas/new");
        page.setInputFiles("#file", table);
        page.selectOption("#measure", "census_employment");
        page.fill("[name=period]", "2023");
        page.fill("[name=unit]", "人");
        page.fill("[name=saidBy]", "区统计局");
        desk.button("比较").click();
        assertThat(page.locator("main")).containsText("共 1 行，1 处变化");
        desk.button("应用").click();
        desk.go("/");
        assertThat(page.locator(".place-map")).containsText("21.6 万");
        assertThat(page.locator(".place-map")).containsText("暂缺");
    }

    @Test
    @Order(7)
    void loadedOutlinesReplaceTheTilesAndCanBeTakenAway() throws IOException {
        Path outlines = Files.writeString(folder.resolve("outlines.geojson"), """
                {"type": "FeatureCollection", "features": [{"properties": {"code": "310104014"}, "geometry": {"type": "Polygon",
                "coordinates": [[[121.42, 31.18], [121.45, 31.18], [121.45, 31.2], [121.42, 31.18]]]}}]}
                """);
        desk.go("/district/outlines");
        page.setInputFiles("#file", outlines);
        page.fill("[name=attribution]", "某测绘院");
        desk.button("载入轮廓").click();
        assertThat(page.locator("main")).containsText("13 个街镇");
        desk.go("/");
        assertThat(page.locator("main figure")).containsText("某测绘院");
        assertThat(page.locator(".place-map .place")).hasCount(1);
        page.locator("main a", new Page.LocatorOptions().setHasText("改看方块图")).click();
        assertThat(page.locator(".place-map .place")).hasCount(13);
        desk.go("/district/outlines");
        desk.button("移除").click();
        desk.go("/");
        assertThat(page.locator(".place-map .place")).hasCount(13);
    }

    @Test
    @Order(8)
    void everyPageOfThePlanIsAccessibleAndSpeaksBothLanguages() {
        desk.speak("en");
        desk.assertEverybodyCanRead(pages());
        desk.assertNothingIsAskedOfAnotherHost();
        assertThat(desk.complaints().stream().filter(c -> !c.contains("422")).toList())
                .isEmpty();
    }

    private Locator row(String text) {
        return page.locator("main > section tbody tr", new Page.LocatorOptions().setHasText(text))
                .filter(new Locator.FilterOptions().setHas(page.locator("a.btn")));
    }

    private static List<String> pages() {
        return List.of(
                "/",
                "/plan",
                INDICATOR,
                "/plan/indicators/plan-145/goods_sales",
                "/plan/observations",
                "/plan/observations/new?measure=hightech_firms",
                "/plan/sheets/new",
                "/plan/areas/new",
                "/plan/tasks",
                "/plan/rule",
                "/district/outlines",
                "/api?q=instructions");
    }
}
