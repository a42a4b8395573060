package io.tuji.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
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

/**
 * A quarter by four roles: an analyst enters and composes, a verifier checks, a leader approves the figures, the administrator publishes;
 * then a correction. And what the public sees of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublicE2E {

    private static final String CLEARANCE = "/plan/clearance?measure=hightech_firms";

    @TempDir
    private static Path folder = Path.of("");

    @AutoClose
    private Workplace desk;

    private Page page;
    private Page reader;
    private String li = "";
    private String wang = "";
    private String zhao = "";

    @BeforeAll
    void start() throws IOException, InterruptedException {
        desk = Workplace.signedIn(folder);
        page = desk.page();
        reader = desk.reader();
        li = desk.takeIn("li", "ANALYST");
        wang = desk.takeIn("wang", "VERIFIER");
        zhao = desk.takeIn("zhao", "LEADER");
    }

    @Test
    @Order(1)
    void threeRolesBringAFigureToItsApproval() {
        desk.comes("li", li);
        enter("2023", "970");
        enter("2024", "98765");
        move("970 家", "OPEN");
        move("98,765 家", "CLOSE");
        desk.comes("wang", wang);
        move("970 家", "CHECK");
        move("98,765 家", "CHECK");
        desk.comes("zhao", zhao);
        move("970 家", "APPROVE");
        move("98,765 家", "APPROVE");
    }

    private void enter(String year, String value) {
        desk.go("/plan/observations/new?measure=hightech_firms");
        page.fill("[name=period]", year);
        page.fill("[name=value]", value);
        page.fill("[name=saidBy]", "区科委");
        desk.send(desk.button("登记").first());
        assertThat(page.locator("main")).containsText(year);
    }

    private void move(String value, String move) {
        desk.go(CLEARANCE);
        page.locator("tbody tr", new Page.LocatorOptions().setHasText(value))
                .locator("input[name=ref]")
                .check();
        desk.send(page.locator("button[name=move][value=" + move + "]"));
        assertThat(page.locator(".problems")).hasCount(0);
    }

    @Test
    @Order(2)
    void whoComposesSeesWhatStaysBackAndCannotApproveIt() {
        desk.comes("li", li);
        desk.go("/publish/new");
        page.fill("[name=period]", "2026-Q3");
        page.fill("[name=titleZh]", "三季度主要指标");
        desk.send(desk.button("选数据"));
        page.locator("input[value='hightech_firms|2024']").check();
        desk.send(desk.button("保存"));
        assertThat(page.locator("#preview")).containsText("970 家");
        assertThat(page.locator("#held")).containsText("仅供内部");
        assertThat(page.locator("main")).not().containsText("98,765");
        desk.send(desk.button("送审"));
        assertThat(page.locator("main")).containsText("请另一位有批准权的人办理");
    }

    @Test
    @Order(3)
    void aFourthRolePublishesAndAReaderWithoutScriptReadsIt() {
        publish();
        reader.navigate(desk.address() + "/public/");
        assertThat(reader.locator("main")).containsText("970 家");
        reader.locator("main a", new Page.LocatorOptions().setHasText("高新技术企业"))
                .first()
                .click();
        assertThat(reader.locator("table")).containsText("970");
        assertThat(reader.locator("svg circle")).hasCount(1);
    }

    private void publish() {
        desk.comes("admin", "");
        desk.go("/publish?state=SUBMITTED");
        page.locator("tbody th a").first().click();
        desk.send(desk.button("批准并发布"));
        assertThat(page.locator("main")).containsText("已发布");
    }

    @Test
    @Order(4)
    void aCorrectionIsANewReleaseAndTheOldOneStaysAtItsAddress() {
        String first = reader.locator("main a", new Page.LocatorOptions().setHasText("三季度主要指标"))
                .first()
                .getAttribute("href");
        desk.comes("zhao", zhao);
        desk.go(CLEARANCE);
        page.locator("tbody tr", new Page.LocatorOptions().setHasText("970 家"))
                .locator("input[name=ref]")
                .check();
        page.fill("#reason", "年报数");
        desk.send(page.locator("button[name=move][value=REOPEN]"));
        desk.comes("li", li);
        desk.go("/plan/indicators/plan-145/hightech_firms");
        page.locator("main > section tbody tr", new Page.LocatorOptions().setHasText("970 家"))
                .locator("a", new Locator.LocatorOptions().setHasText("更正"))
                .first()
                .click();
        page.fill("[name=value]", "965");
        page.fill("[name=reason]", "年报数");
        desk.send(desk.button("登记").first());
        clearAgain();
        desk.comes("li", li);
        desk.go("/publish");
        page.locator("tbody th a").first().click();
        desk.send(desk.button("更正"));
        page.fill("[name=changedZh]", "2023 年数按年报更正");
        desk.send(desk.button("保存"));
        desk.send(desk.button("送审"));
        publish();
        reader.reload();
        assertThat(reader.locator("main")).containsText("原为 970 家");
        reader.locator("main a[href='" + first + "']").first().click();
        assertThat(reader.locator("main")).containsText("970 家");
    }

    /** A correction starts the way out of the house anew. */
    private void clearAgain() {
        desk.go(CLEARANCE);
        if (page.locator("tbody tr", new Page.LocatorOptions().setHasText("965 家"))
                .innerText()
                .contains("未说明")) {
            move("965 家", "OPEN");
        }
        desk.comes("wang", wang);
        move("965 家", "CHECK");
        desk.comes("zhao", zhao);
        move("965 家", "APPROVE");
    }

    @Test
    @Order(5)
    void everyPublicPageIsAccessibleAndGoesByKeyboard() {
        List<String> pages = List.of(
                "/public/",
                "/public/releases.html",
                "/public/calendar.html",
                "/public/about.html",
                "/public/indicators/hightech_firms.html",
                "/public/embed/hightech_firms.html",
                "/public/en/",
                "/public/en/indicators/hightech_firms.html",
                "/publish",
                "/publish/new",
                "/publish/calendar",
                "/publish/site");
        desk.comes("li", li);
        desk.assertEverybodyCanRead(pages);
        desk.go("/public/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.locator("main a").first()).isFocused();
        for (String address : pages) {
            desk.go(address);
            assertThat(page.content()).as(address).doesNotContain("98,765", "98765");
        }
        desk.assertNothingIsAskedOfAnotherHost();
        assertThat(desk.complaints()).isEmpty();
    }
}
