package io.tuji.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
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

/** A list is exported, edited outside, brought back with a preview of its effect, put in force and taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RosterE2E {

    private static final String HERE = "/rosters/ML-000001";

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
        return "统一社会信用代码,企业名称,企业类型,成立日期,注册资本（万元）,区划代码,住所,经营范围\n"
                + IntStream.range(0, 20)
                        .mapToObj(
                                "91310104MA%1$08d,虚构名录%1$03d有限公司,有限责任公司,2020-01-01,100,310104,虚构大路1号,软件开发\n"::formatted)
                        .collect(Collectors.joining());
    }

    private void bring(String text) throws IOException {
        desk.go(HERE + "/file");
        page.setInputFiles("#file", Files.writeString(folder.resolve("名录.csv"), text));
        desk.button("检查并预览").click();
    }

    private void putInForce(String reason) {
        page.fill("#reason", reason);
        desk.button("生效为新版本").click();
    }

    @Test
    @Order(1)
    void aListIsMadeAndFilledFromAFile() throws IOException {
        desk.go("/imports/new");
        page.selectOption("#source", "new");
        page.fill("[name=name]", "虚构登记");
        page.setInputFiles("#upload", Files.writeString(folder.resolve("登记.csv"), register()));
        desk.button("上传并预览").click();
        page.click("#start");
        assertThat(page.locator("main")).containsText("已完成");
        desk.go("/rosters/new");
        page.fill("#name", "虚构集群企业");
        desk.button("保存").click();
        assertThat(page.locator("main")).containsText("名录里还没有企业");
        bring("企业名称,份额\n虚构名录001有限公司,0.5\n虚构名录002有限公司,\n虚构未入库有限公司,\n");
        assertThat(page.locator(".judgement")).containsText("3 家加入");
        assertThat(page.locator("main")).containsText("另有 1 家库中尚无");
        putInForce("首次建立");
        assertThat(page.locator(".judgement")).containsText("现行第 1 版，3 家企业");
    }

    @Test
    @Order(2)
    void theExportIsEditedOutsideAndComesBackWithItsEffect() throws IOException {
        desk.go(HERE);
        Download export = page.waitForDownload(() -> page.click("a[href*='/csv']"));
        String exported = Files.readString(export.path());
        String edited = exported.lines()
                        .filter(line -> !line.contains("虚构名录002"))
                        .map(line -> line.replace(",0.5,", ",80%,"))
                        .collect(Collectors.joining("\n"))
                + "\n,91310104MA00000007,,,\n";
        bring(edited);
        assertThat(page.locator(".judgement")).containsText("1 家加入，1 家移出，1 家份额改变");
        assertThat(page.locator("main")).containsText("改动带来的影响");
        desk.go(HERE);
        assertThat(page.locator(".judgement")).containsText("现行第 1 版");
        desk.go(HERE + "/draft");
        putInForce("按季更新");
        assertThat(page.locator(".judgement")).containsText("现行第 2 版");
        assertThat(page.locator("#list")).containsText("80%");
    }

    @Test
    @Order(3)
    void theNewVersionIsTakenBackAtOnce() {
        page.locator("#toasts button", new Page.LocatorOptions().setHasText("撤销"))
                .click();
        assertThat(page.locator(".judgement")).containsText("现行第 1 版");
        desk.go(HERE + "/changes/1/2");
        assertThat(page.locator("#list")).containsText("虚构名录007有限公司");
        desk.go("/companies?roster=ML-000001");
        assertThat(page.locator(".list-total")).containsText("2");
        assertThat(page.locator(".chips")).containsText("名录：虚构集群企业");
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
                "/rosters",
                "/rosters/new",
                HERE,
                HERE + "/draft?find=虚构名录",
                HERE + "/edit",
                HERE + "/file",
                HERE + "/changes/0/1",
                "/companies/QY-00000002");
    }
}
