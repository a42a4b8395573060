package io.tuji.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** From the map of a chain to a gap, from the gap to candidates, from one candidate's reasons to a lead; and no gap of the list. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChainE2E {

    private static final String CHAIN = "/chains/integrated_circuits";
    private static final String FOUNDRY = CHAIN + "/nodes/ic_foundry";

    @TempDir
    private static Path folder = Path.of("");

    @AutoClose
    private Workplace desk;

    private Page page;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        TestData.needed();
        desk = Workplace.signedIn(folder);
        page = desk.page();
    }

    /** Names and scopes alone: of listed companies nobody has said where they are. */
    private static String listed() throws IOException {
        Path file = TestData.FOLDER.resolve("listed/listed_companies.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return "企业名称,经营范围\n"
                    + rows.stream()
                            .filter(row -> !row.getField("full_name").isBlank())
                            .map(row ->
                                    quoted(row.getField("full_name")) + "," + quoted(row.getField("business_scope")))
                            .collect(Collectors.joining("\n"));
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private void bring(String source, String text) throws IOException {
        desk.go("/imports/new");
        page.selectOption("#source", "new");
        page.fill("[name=name]", source);
        page.setInputFiles("#upload", Files.writeString(folder.resolve(source + ".csv"), text));
        desk.button("上传并预览").click();
        page.click("#start");
        desk.awaitOn("/imports", "main", source);
    }

    @Test
    @Order(1)
    void doesNotTakeAGapOfTheListForAGapOfThePlace() throws IOException {
        bring("上市公司", listed());
        desk.awaitOn(CHAIN, "main", "以“上市公司”代表全国");
        desk.awaitOn(FOUNDRY, ".chain-verdict", "全国名单中地点和产品都核实过的企业太少");
        assertThat(page.locator(".chain-verdict .chain-state")).containsText("不明");
        assertThat(page.locator(".chain-verdict")).containsText("全国名单在此节点上的企业太少");
    }

    @Test
    @Order(2)
    void knowsTheGapOnceFiveFirmsAreListedAndVerified() throws IOException {
        bring("芯片协会", Foundries.association());
        desk.awaitOn("/chains/positions?q=虚构晶圆", "main", "虚构晶圆4制造有限公司");
        desk.go("/chains/products/file");
        page.setInputFiles("input[type=file]", Files.writeString(folder.resolve("产品.csv"), Foundries.products()));
        page.locator("main form:has(input[type=file]) button").click();
        desk.send(desk.button("存入"));
        desk.go("/chains/rule");
        page.selectOption("#nationalSource", new SelectOption().setIndex(2));
        page.fill("#reason", "协会名录更全");
        desk.send(desk.button("改用这些界线"));
        desk.awaitOn(FOUNDRY, ".chain-verdict .chain-state", "断");
        assertThat(page.locator(".chain-verdict")).containsText("补链");
        assertThat(page.locator(".chain-verdict")).containsText("下游在本地有企业：中央处理器");
    }

    @Test
    @Order(3)
    void leadsFromTheMapOverTheGapAndItsCandidatesToALead() {
        desk.go(CHAIN);
        page.locator(".chain-node[data-node=ic_foundry]").focus();
        assertThat(page.locator(".chain-node[data-node=cpu]")).hasClass(Pattern.compile("is-near"));
        page.keyboard().press("Enter");
        page.getByText("找可邀请的企业").click();
        Locator foundries = page.locator("#list tbody th a", new Page.LocatorOptions().setHasText("虚构晶圆"));
        assertThat(foundries).hasCount(5);
        foundries.first().click();
        assertThat(page.locator("#why")).containsText("契合度");
        assertThat(page.locator("#missing")).isVisible();
        desk.send(page.locator(".page-head-end button"));
        assertThat(page.locator("main")).containsText("XS-");
        assertThat(page.locator("main")).containsText("虚构晶圆");
    }

    @Test
    @Order(4)
    void everybodyCanReadThePages() {
        desk.assertEverybodyCanRead(List.of(
                "/chains",
                CHAIN,
                CHAIN + "/parts",
                FOUNDRY,
                CHAIN + "/template",
                "/chains/rule",
                "/chains/positions",
                "/chains/review",
                "/chains/products",
                "/chains/supplies",
                "/candidates?chain=integrated_circuits&node=ic_foundry",
                "/candidates/quality",
                "/leads",
                "/demand",
                "/demand/needs/new",
                "/resources",
                "/studies",
                "/structure",
                "/structure/backtests"));
        desk.speak("en");
        desk.assertEverybodyCanRead(List.of("/chains", CHAIN, FOUNDRY, "/leads", "/demand", "/structure"));
        desk.assertNothingIsAskedOfAnotherHost();
        assertThat(desk.complaints()).isEmpty();
    }
}
