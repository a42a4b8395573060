package io.tuji.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * From two missing facts to a title that counts for the plan: what is missing is named, entered and proven; sources that differ are a
 * conflict until a person has settled it; a title raises the count, the list declared complete makes it the actual, its end lowers it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PolicyE2E {

    private static final String FIRM = "虚构精密仪器（上海）有限公司";
    private static final String COUNTED = "#hightech_firms";

    @TempDir
    private static Path folder = Path.of("");

    private final int year = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1;
    private final String said = year + 1 + "-03-31";

    @AutoClose
    private Workplace desk;

    private Page page;
    private String firm = "";

    @BeforeAll
    void start() throws IOException, InterruptedException {
        desk = Workplace.signedIn(folder);
        page = desk.page();
        desk.go("/companies/new");
        page.fill("#name", FIRM);
        page.fill("#credit_code", "91310104MA1FR0P17M");
        page.fill("#division_code", "310104");
        page.fill("#established_on", "2015-05-01");
        page.fill("#reason", "营业执照");
        desk.send(desk.button("查重并保存"));
        firm = page.url().replaceAll(".*/companies/(QY-\\d+).*", "$1");
    }

    private String verdict() {
        return "/companies/" + firm + "/policies/srdi_2026";
    }

    private Locator outcome() {
        return page.locator(".verdict-line .state").first();
    }

    /** All but main revenue and assets of the last year. */
    private String facts() {
        Stream<String> yearly = Stream.of(
                "revenue," + (year - 1) + ",2500",
                "revenue," + year + ",3000",
                "rd_spending," + (year - 1) + ",200",
                "rd_spending," + year + ",300",
                "liabilities," + year + ",1000",
                "platform_score," + year + ",70");
        Stream<String> asOfADay =
                Stream.of("segment_since," + said + ",2016-01-01", "class1_ip_related," + said + ",3");
        return "企业名称,事项,时期,值,截至,谁说的\n"
                + Stream.concat(yearly, asOfADay)
                        .map(row -> FIRM + "," + row + "," + said + ",企业年报\n")
                        .collect(Collectors.joining());
    }

    @Test
    @Order(1)
    void whatIsMissingIsNamedOnceEverythingElseIsKnown() throws IOException {
        grant("科技和创新型中小企业", year + "-01-01", year + 2 + "-12-31");
        desk.go("/companies/facts/file");
        page.setInputFiles("input[type=file]", Files.writeString(folder.resolve("数据.csv"), facts()));
        page.locator("main form:has(input[type=file]) button").click();
        desk.send(desk.button("存入"));
        desk.go(verdict());
        for (int open = page.locator("details.proof-sign").count(); open > 0; open--) {
            sign();
        }
        assertThat(outcome()).containsText("未知");
        assertThat(page.locator("#missing ul").first().locator("li")).hasCount(2);
        assertThat(page.locator("#missing")).containsText("主营业务收入（" + year + " 年）");
        assertThat(page.locator("#missing")).containsText("资产总额（" + year + " 年）");
    }

    private void sign() {
        Locator first = page.locator("details.proof-sign").first();
        first.locator("summary").click();
        first.locator("input[value=yes]").check();
        first.getByLabel("依据").fill("看过材料");
        desk.send(first.locator("button"));
    }

    private void grant(String title, String from, String to) {
        desk.go("/companies/" + firm + "/titles/new");
        Locator kind = page.locator("#kind");
        kind.selectOption(kind.locator("option", new Locator.LocatorOptions().setHasText(title))
                .first()
                .getAttribute("value"));
        page.fill("#from", from);
        page.fill("#to", to);
        page.fill("#issuer", "市科委");
        page.fill("#saidBy", "公示名单");
        desk.send(desk.button("登记"));
    }

    private void enter(String fact, String value, String speaker) {
        desk.go("/companies/" + firm + "/facts/" + fact + "?period=" + year);
        page.fill("#value", value);
        page.fill("#asOf", said);
        page.fill("#saidBy", speaker);
        desk.send(desk.button("登记"));
    }

    @Test
    @Order(2)
    void whatIsEnteredWithItsSourceProvesIt() {
        enter("main_revenue", "2900", "企业年报");
        enter("assets", "3000", "企业年报");
        desk.go(verdict());
        assertThat(outcome()).containsText("符合");
        Locator share = page.locator(".proof:has(.code:text-is('S-04c'))");
        assertThat(share).containsText("现为 96.67%");
        assertThat(share).containsText("企业年报");
        assertThat(page.locator("#missing")).hasCount(0);
    }

    @Test
    @Order(3)
    void anotherSourceThatDiffersIsAConflictUntilAPersonHasSettledIt() {
        enter("main_revenue", "900", "统计部门");
        desk.go(verdict());
        assertThat(outcome()).containsText("未知");
        Locator share = page.locator(".proof:has(.code:text-is('S-04c'))");
        assertThat(share).containsText("待核实");
        assertThat(share).containsText("统计部门");
        share.locator("a", new Locator.LocatorOptions().setHasText("核实")).click();
        Locator aside = page.locator("#aside");
        aside.locator("li", new Locator.LocatorOptions().setHasText("统计部门"))
                .locator("input")
                .check();
        aside.locator("[name=reason]").fill("口径为季度数");
        desk.send(aside.locator("button"));
        desk.go(verdict());
        assertThat(outcome()).containsText("符合");
    }

    @Test
    @Order(4)
    void aTitleCountsSoFarTheListDeclaredCompleteIsTheActualAndItsEndLowersIt() {
        desk.go("/plan");
        assertThat(page.locator(COUNTED)).containsText("目前已计 0 家");
        grant("高新技术企业", year + "-10-01", year + 3 + "-09-30");
        desk.go("/plan");
        assertThat(page.locator(COUNTED)).containsText("目前已计 1 家");
        declare("年末名单");
        assertThat(actual()).hasText("1 家");
        endTheTitle();
        desk.go("/plan");
        assertThat(page.locator(COUNTED)).containsText("目前已计 0 家");
        declare("取消资格后重报");
        assertThat(actual()).hasText("0 家");
    }

    /** The list of the last day of the year. */
    private void declare(String words) {
        desk.go("/titles/counted?measure=hightech_firms");
        page.locator("#declarations summary").first().click();
        page.fill("#as_of", year + "-12-31");
        page.fill("#words", words);
        desk.send(desk.button("宣布齐全"));
    }

    /** The figure that the plan has for the year. */
    private Locator actual() {
        desk.go("/plan/observations?measure=hightech_firms&year=" + year);
        return page.locator("#list tbody tr").first().locator("td.number").first();
    }

    private void endTheTitle() {
        desk.go("/companies/" + firm);
        page.locator("tr", new Page.LocatorOptions().setHasText("高新技术企业"))
                .locator("a[href$='/end']")
                .click();
        page.fill("#on", year + "-12-20");
        page.fill("#reason", "复审未通过");
        desk.send(page.locator("main form button.btn-primary"));
    }

    @Test
    @Order(5)
    void everybodyCanReadThePages() {
        List<String> pages = List.of(
                "/policies",
                "/policies/srdi_2026",
                "/policies/firms",
                "/policies/turns",
                "/policies/releases?policy=srdi_2026",
                "/policies/change?policy=srdi_2026",
                "/companies/" + firm + "/policies",
                verdict(),
                verdict() + "/difference?on=2026-03-31&with=2026-04-01",
                "/companies/" + firm + "/known",
                "/titles",
                "/titles/calendar",
                "/titles/counted",
                "/threshold");
        desk.assertEverybodyCanRead(pages);
        desk.speak("en");
        desk.assertEverybodyCanRead(List.of("/policies", verdict(), "/titles"));
        assertThat(desk.complaints()).isEmpty();
        desk.assertNothingIsAskedOfAnotherHost();
    }
}
