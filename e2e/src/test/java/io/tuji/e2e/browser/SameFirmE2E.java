package io.tuji.e2e.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
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

/** A list in other spellings comes in, its duplicates are decided by keyboard, merged, and taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SameFirmE2E {

    private static final List<String> PAGES = List.of(
            "/resolution", "/resolution/sure", "/resolution/batches/1", "/resolution/weights", "/companies/new");

    private static final LocatorAssertions.ContainsTextOptions LONG_WORK =
            new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

    @TempDir
    private static Path folder = Path.of("");

    @AutoClose
    private Workplace desk;

    private Page page;
    private DirtyRegister register;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        TestData.needed();
        register = DirtyRegister.read();
        desk = Workplace.signedIn(folder);
        page = desk.page();
    }

    private void take(String source, Path file) {
        desk.go("/imports/new");
        page.selectOption("#source", "new");
        page.fill("[name=name]", source);
        page.setInputFiles("#upload", file);
        desk.button("上传并预览").click();
        page.click("#start");
        assertThat(page.locator("main")).containsText("已完成", LONG_WORK);
    }

    @Test
    @Order(1)
    void aListWithoutCodesComesInAndItsDuplicatesAreFound() {
        take("市场监管局", register.clean(folder));
        take("园区", register.dirty(folder));
        desk.go("/resolution");
        page.waitForCondition(
                () -> {
                    page.reload();
                    return page.locator(".pair").count() > 0;
                },
                new Page.WaitForConditionOptions().setTimeout(60_000));
        assertThat(open()).isGreaterThan(DirtyRegister.DIRTY * 8 / 10);
    }

    private int open() {
        return Integer.parseInt(
                page.locator(".judgement").innerText().replaceFirst(" 对.*", "").replaceAll("\\D", ""));
    }

    @Test
    @Order(2)
    void theQueueIsWorkedByKeyboard() {
        int before = open();
        String first = shown();
        page.keyboard().press("l");
        page.waitForCondition(() -> !shown().equals(first));
        String second = shown();
        page.keyboard().press("d");
        page.waitForCondition(() -> !shown().equals(second));
        assertThat(open()).isEqualTo(before - 1);
    }

    private String shown() {
        return page.locator("h2 .code").first().innerText();
    }

    @Test
    @Order(3)
    void twoFirmsAreMergedUndoneAndTheHistoryIsSeen() {
        String pair = shown();
        String kept = page.locator(".pair thead a").first().innerText();
        String gone = page.locator(".pair thead a").nth(1).innerText();
        page.keyboard().press("s");
        page.waitForCondition(() -> !shown().equals(pair));
        desk.go("/companies/" + gone);
        assertThat(page.url()).endsWith(kept);
        desk.go("/companies/" + kept + "/history");
        assertThat(page.locator("main")).containsText(gone + " 并入 " + kept);
        desk.button("撤销").first().click();
        assertThat(page.locator("main")).containsText("撤销");
        desk.go("/companies/" + gone);
        assertThat(page.locator(".company-line")).containsText(gone);
    }

    @Test
    @Order(4)
    void pairsOnSufficientEvidenceAreMergedTogetherAndTakenBack() {
        desk.go("/resolution");
        int before = open();
        desk.go("/resolution/sure");
        desk.button("归并这").click();
        page.waitForURL("**/resolution/batches/*");
        theWorkEnds();
        assertThat(page.locator(".judgement")).not().containsText("现已归并 0 对");
        desk.go("/resolution");
        assertThat(open()).isLessThan(before);
        desk.go("/resolution/sure");
        page.locator("a[href*='/resolution/batches/']").first().click();
        desk.button("撤销整批").click();
        assertThat(page.locator("main")).containsText("撤销的进度");
        theWorkEnds();
        assertThat(page.locator(".judgement")).containsText("现已归并 0 对");
        desk.go("/resolution");
        assertThat(open()).isEqualTo(before);
    }

    /** The page asks for the progress as long as there is any, then for all of itself. */
    private void theWorkEnds() {
        assertThat(page.locator("[hx-get^='/jobs/']"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
    }

    @Test
    @Order(5)
    void aFirmTypedInAnotherSpellingIsShownBeforeItIsSaved() {
        desk.go("/companies/new");
        page.fill("[name=name]", register.otherSpelling());
        page.fill("[name=address]", register.address(3));
        page.fill("[name=reason]", "走访");
        desk.button("查重并保存").click();
        assertThat(page.locator(".callout")).containsText(register.name(3));
        assertThat(page.locator("[name=name]")).hasValue(register.otherSpelling());
        desk.button("仍然新建").click();
        assertThat(page.locator("h1")).hasText(register.otherSpelling());
    }

    @Test
    @Order(6)
    void thePagesAreAccessibleAndSpeakBothLanguages() {
        desk.speak("en");
        desk.assertEverybodyCanRead(PAGES);
        desk.assertNothingIsAskedOfAnotherHost();
    }
}
