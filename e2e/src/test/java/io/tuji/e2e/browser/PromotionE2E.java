package io.tuji.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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

/**
 * From a gap of a chain to a firm that stands in the district and counts for the plan: a promoter leads it there, a verifier accepts it,
 * the administrator declares the list complete. Another project is refused at every gate.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PromotionE2E {

    private static final String NODE = "/chains/integrated_circuits/nodes/ic_foundry";
    private static final String LOCAL_FIRM = "申芯半导体（上海）有限公司";
    private static final String HEADQUARTERS = "#new_foreign_hq";
    private static final List<String> PAGES = List.of(
            "/today",
            "/projects",
            "/projects/board",
            "/projects/new",
            "/engagements",
            "/engagements/new",
            "/claims",
            "/blockers",
            "/blockers/new",
            "/coordination",
            "/coordination/new",
            "/agreements",
            "/landed?measure=new_foreign_hq",
            "/zones",
            "/zones/queue",
            "/task-forces/new",
            "/funnel",
            "/funnel/slips",
            "/funnel/stuck",
            "/ledger");

    @TempDir
    private static Path folder = Path.of("");

    @AutoClose
    private Workplace desk;

    private Page page;
    private String promoter = "";
    private String verifier = "";
    private String project = "";

    @BeforeAll
    void start() throws IOException, InterruptedException {
        desk = Workplace.signedIn(folder);
        page = desk.page();
        desk.go("/units/new");
        page.fill("[name=name]", "虚构招商中心");
        desk.send(desk.button("保存").first());
        promoter = takeInto("虚构招商中心", "zhao", "PROMOTER");
        verifier = desk.takeIn("he", "VERIFIER");
        makeAGap();
    }

    private String takeInto(String unit, String login, String role) {
        String password = desk.takeIn(login, role);
        page.selectOption("#unit", new SelectOption().setLabel(unit));
        desk.send(desk.button("保存").first());
        return password;
    }

    /** Five foundries elsewhere, of whose products somebody has spoken; here only who buys from them. */
    private void makeAGap() throws IOException {
        desk.go("/imports/new");
        page.selectOption("#source", "new");
        page.fill("[name=name]", "芯片协会");
        page.setInputFiles("#upload", Files.writeString(folder.resolve("协会.csv"), Foundries.association()));
        desk.button("上传并预览").click();
        page.click("#start");
        desk.awaitOn("/chains/positions?q=虚构晶圆", "main", "虚构晶圆4制造有限公司");
        desk.go("/chains/products/file");
        page.setInputFiles("input[type=file]", Files.writeString(folder.resolve("产品.csv"), Foundries.products()));
        page.locator("main form:has(input[type=file]) button").click();
        desk.send(desk.button("存入"));
    }

    /** The gate on the page of the project. */
    private Locator gate() {
        return page.locator("#gate");
    }

    private Locator here() {
        return page.locator(".strip .is-here");
    }

    private Locator facts() {
        return page.locator(".key-facts").first();
    }

    private Locator wants() {
        return page.locator("#gate .wants > li");
    }

    private Locator refusals() {
        return page.locator("main .problems li");
    }

    private static void tell(Locator form, String label, String text) {
        form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(text);
    }

    private static void choose(Locator form, String label, String option) {
        form.getByLabel(label).selectOption(new SelectOption().setLabel(option));
    }

    private Locator opened(String summary) {
        page.locator("main summary", new Page.LocatorOptions().setHasText(summary))
                .first()
                .click();
        return page.locator("main details[open] form").first();
    }

    private void moveTo(String stage) {
        desk.send(desk.button("移到“" + stage + "”"));
    }

    private void backToProject() {
        page.locator("main a[href='/projects/" + project + "']").first().click();
    }

    private void openProject() {
        desk.go("/projects/" + project);
    }

    @Test
    @Order(1)
    void aLeadFromTheGapBecomesAProjectOfTheTargetList() {
        desk.go("/plan");
        assertThat(page.locator(HEADQUARTERS)).containsText("目前已计 0 个项目");
        desk.comes("zhao", promoter);
        desk.awaitOn(NODE, ".chain-verdict .chain-state", "断");
        page.getByText("找可邀请的企业").click();
        page.locator("#list tbody th a", new Page.LocatorOptions().setHasText("虚构晶圆0"))
                .click();
        desk.send(page.locator(".page-head-end button"));
        assertThat(page.locator("h1")).containsText("虚构晶圆0制造有限公司");
        page.locator("#now a", new Page.LocatorOptions().setHasText("建立招商项目")).click();
        desk.send(desk.button("建立项目"));
        assertThat(refusals()).hasCount(2);
        Locator form = page.locator("main form");
        tell(form, "为什么招它", "补晶圆代工的断点");
        choose(form, "规模档", "1 亿至 5 亿元");
        desk.send(desk.button("建立项目"));
        assertThat(here()).containsText("目标清单");
        assertThat(facts()).containsText("集成电路制造");
        project = page.url().replaceAll(".*/projects/([^?#]+).*", "$1");
    }

    @Test
    @Order(2)
    void aMeetingWithANextStepANeedAndABlockerBringItOnTheTrackingList() {
        assertThat(wants()).hasCount(6);
        page.locator("#engagements a", new Page.LocatorOptions().setHasText("记一次接触"))
                .click();
        Locator meeting = page.locator("main form.form");
        meeting.getByLabel("主题").fill("洽谈在徐汇设立总部");
        tell(meeting, "对方第 1 位参加人的姓名", "钱某");
        tell(meeting, "对方第 1 位参加人的职务", "总经理");
        tell(meeting, "下一步", "看两处载体");
        tell(meeting, "下一步日期", "2026-12-31");
        desk.send(desk.button("保存"));
        assertThat(page.locator("main")).containsText("算一次真实接触");
        backToProject();
        assertThat(wants()).hasCount(4);
        assertThat(facts()).containsText("看两处载体");
        needAndBlocker();
        tell(gate(), "预计落地日", "2025-12-01");
        choose(gate(), "落地把握", "大");
        choose(gate(), "是否同时在比较别处", "否");
        moveTo("跟踪清单（在谈）");
        assertThat(here()).containsText("跟踪清单");
    }

    private void needAndBlocker() {
        page.locator("#blockers a", new Page.LocatorOptions().setHasText("登记需求"))
                .click();
        page.locator("#facet").selectOption(new SelectOption().setIndex(1));
        page.fill("#words", "两千平方米洁净厂房");
        desk.send(page.locator("main form.form .btn-primary"));
        openProject();
        page.locator("#blockers li", new Page.LocatorOptions().setHasText("两千平方米洁净厂房"))
                .getByText("转为堵点")
                .click();
        page.selectOption("#cause", "SPACE");
        page.fill("#askedBy", "钱某");
        desk.send(page.locator("main form.form .btn-primary"));
        backToProject();
        assertThat(page.locator("#blockers")).containsText("两千平方米洁净厂房");
        assertThat(wants()).hasCount(3);
    }

    @Test
    @Order(3)
    void aCheckedPromiseAndASignedPaperBringItThroughSigning() throws IOException {
        assertThat(wants()).hasCount(5);
        page.locator("#agreement a").click();
        Locator promise = opened("登记承诺");
        choose(promise, "种类", "租金与载体");
        promise.getByLabel("承诺什么").fill("免租六个月");
        choose(promise, "与什么挂钩", "税收或地方财政贡献");
        desk.send(promise.locator("button"));
        assertThat(refusals()).hasCount(1);
        promise = page.locator("main details[open] form");
        choose(promise, "与什么挂钩", "使用载体");
        promise.getByLabel("依据：文件名称").fill("虚构载体扶持办法");
        promise.getByLabel("依据：文号").fill("虚府规〔2024〕1号");
        promise.getByLabel("依据：条款").fill("第三条");
        desk.send(promise.locator("button"));
        Locator check = opened("公平竞争审查");
        check.getByLabel("审查日期").fill("2025-09-01");
        check.getByLabel("审查单位").fill("虚构审查组");
        choose(check, "审查结论", "通过");
        desk.send(check.locator("button"));
        assertThat(page.locator("#promises article")).containsText("已审查");
        sign();
        backToProject();
        choose(gate(), "投资额未披露", "是");
        choose(gate(), "投资人核验", "已核验，无疑点");
        moveTo("签约");
        assertThat(here()).containsText("签约");
    }

    private void sign() throws IOException {
        Locator signing = opened("登记签约");
        choose(signing, "签约种类", "正式协议");
        signing.getByLabel("签订日期").fill("2025-10-15");
        signing.getByLabel("未披露").check();
        signing.getByLabel("签约各方").fill("虚构晶圆0制造有限公司、区投促办");
        desk.send(signing.locator("button"));
        page.locator("#signings input[type=file]")
                .setInputFiles(Files.writeString(folder.resolve("协议.pdf"), "%PDF-1.4\n%%EOF"));
        desk.send(page.locator("#signings tbody button", new Page.LocatorOptions().setHasText("上传文本")));
        assertThat(page.locator("#signings tbody")).containsText("协议.pdf");
    }

    @Test
    @Order(4)
    void theFirmThatIsRegisteredHereTakesItsPlaceAndNothingToldBeforeIsLost() {
        assertThat(wants()).hasCount(1);
        desk.go("/companies/new");
        page.fill("#name", LOCAL_FIRM);
        page.fill("#credit_code", "91310104MA1FR0P17M");
        page.fill("#address", "龙腾大道900号");
        page.fill("#division_code", "310104");
        page.fill("#reason", "营业执照");
        desk.send(desk.button("查重并保存"));
        assertThat(page.locator("h1")).containsText(LOCAL_FIRM);
        openProject();
        gate().locator("#company").fill(LOCAL_FIRM);
        moveTo("注册");
        assertThat(here()).containsText("注册");
        assertThat(facts()).containsText(LOCAL_FIRM);
        assertThat(page.locator("#blockers")).containsText("两千平方米洁净厂房");
    }

    @Test
    @Order(5)
    void whatIsToldOfTheLandingWaitsForSomebodyElse() {
        assertThat(wants()).hasCount(5);
        page.locator("#space_place").selectOption(new SelectOption().setIndex(1));
        tell(gate(), "楼宇、楼层或地块", "虚构大厦 8 层");
        tell(gate(), "实际落地日", "2025-11-20");
        page.locator("#jobs").fill("0");
        choose(gate(), "是否外资总部机构", "是");
        choose(gate(), "企业确认", "企业已确认");
        moveTo("落地");
        assertThat(refusals()).hasCount(1);
        assertThat(refusals()).containsText("不在本项目里的核验人");
        desk.send(desk.button("只保存所填"));
        assertThat(gate()).containsText("要说清的都已说清");
    }

    @Test
    @Order(6)
    void anotherProjectIsRefusedAtEveryGateWithAllReasonsAtOnce() {
        desk.go("/projects/new");
        page.fill("#name", "第二个项目");
        desk.send(desk.button("建立项目"));
        assertThat(refusals()).hasCount(4);
        page.fill("#company", "虚构晶圆1制造有限公司");
        page.selectOption("#aim", "integrated_circuits:ic_foundry");
        page.fill("#reason", "备选");
        page.selectOption("#size", "undisclosed");
        desk.send(desk.button("建立项目"));
        String second = page.url();
        desk.go("/projects/board");
        Locator card = page.locator(".card-box", new Page.LocatorOptions().setHasText("第二个项目"));
        card.locator(".card-go").focus();
        page.keyboard().press("Enter");
        assertThat(card.locator("select")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(card.locator("select")).hasValue("tracking");
        page.keyboard().press("Tab");
        page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.keyboard().press("Enter"));
        assertThat(refusals()).hasCount(6);
        page.navigate(second);
        refuse("签约", 11);
        refuse("注册", 12);
        refuse("落地", 18);
    }

    private void refuse(String stage, int reasons) {
        choose(gate(), "看别的阶段", stage);
        desk.button("看这一步").click();
        page.waitForURL("**stage=**");
        moveTo(stage);
        assertThat(refusals()).hasCount(reasons);
        assertThat(here()).containsText("目标清单");
    }

    @Test
    @Order(7)
    void aVerifierWhoDoesNotBelongToItAcceptsTheLanding() {
        desk.comes("he", verifier);
        openProject();
        moveTo("落地");
        assertThat(here()).containsText("落地");
        assertThat(page.locator("#agreement")).containsText("2025-11-20");
    }

    @Test
    @Order(8)
    void thePlanCountsOneMoreTakesItForTheActualOnceTheListIsCompleteAndLeadsBackToTheProject() {
        desk.comes("admin", "");
        desk.go("/plan");
        Locator row = page.locator(HEADQUARTERS);
        assertThat(row).containsText("目前已计 1 个项目");
        row.getByText("目前已计 1 个项目").click();
        Locator form = opened("宣布一个时期的名单齐全");
        form.getByLabel("时期").fill("2021..2025");
        form.getByLabel("说明").fill("已与区商务委逐户核对");
        desk.send(form.locator("button"));
        assertThat(page.locator("#declarations tbody tr")).hasCount(1);
        desk.go("/plan");
        assertThat(row.locator(".pair").first()).containsText("1 家");
        row.getByText("目前已计 1 个项目").click();
        page.locator("#list tbody th a").click();
        assertThat(page.locator("#landing")).containsText("由 he");
        backToProject();
        assertThat(page.locator("h1")).containsText("虚构晶圆0制造有限公司");
    }

    @Test
    @Order(9)
    void everybodyCanReadThePages() {
        desk.assertEverybodyCanRead(PAGES);
        String here = "/projects/" + project;
        desk.assertEverybodyCanRead(List.of(here, here + "/edit", here + "/agreement", "/zones" + here));
        desk.speak("en");
        desk.assertEverybodyCanRead(List.of(here, here + "/agreement"));
        desk.assertNothingIsAskedOfAnotherHost();
        assertThat(desk.complaints()).allMatch(complaint -> complaint.contains("422"), "what is refused is no fault");
    }
}
