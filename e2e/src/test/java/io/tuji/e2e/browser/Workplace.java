package io.tuji.e2e.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What every browser test begins with: a platform of its own, a browser, and a page that is open at it. */
final class Workplace implements AutoCloseable {

    private static final List<String> SERIOUS = List.of("serious", "critical");
    private static final int MOST_LOOKS = 60;
    private static final double BETWEEN_LOOKS_MILLIS = 1_000;

    private final RunningPlatform platform;
    private final Browser browser;
    private final Page page;

    private Workplace(RunningPlatform platform, Browser browser) {
        this.platform = platform;
        this.browser = browser;
        this.page = browser.open(platform.address());
    }

    /** Nobody has signed in yet. */
    static Workplace open(Path folder) throws IOException, InterruptedException {
        RunningPlatform platform = RunningPlatform.start(folder);
        try {
            return new Workplace(platform, new Browser());
        } catch (RuntimeException noBrowser) {
            platform.close();
            throw noBrowser;
        }
    }

    static Workplace signedIn(Path folder) throws IOException, InterruptedException {
        Workplace workplace = open(folder);
        workplace.signIn();
        return workplace;
    }

    void signIn() {
        platform.signIn(page);
    }

    Page page() {
        return page;
    }

    /** A reader who has neither signed in nor lets scripts run. */
    Page reader() {
        return browser.openWithoutScript(platform.address());
    }

    String address() {
        return platform.address();
    }

    /** The administrator takes a person in; their one-time password. */
    String takeIn(String login, String role) {
        go("/people/new");
        page.fill("[name=login]", login);
        page.fill("[name=name]", login);
        page.check("#role-" + role);
        button("保存").first().click();
        return page.locator("#one-time-password").innerText();
    }

    /** Another person sits down at the desk; no page of the one before goes on asking. */
    void comes(String login, String password) {
        page.navigate("about:blank");
        page.context().clearCookies();
        platform.signIn(page, login, password);
    }

    /** A page beside a job shows itself anew when the job ends; where that cuts in, the way is gone once more. */
    void go(String address) {
        try {
            page.navigate(platform.address() + address);
        } catch (PlaywrightException e) {
            if (!String.valueOf(e.getMessage()).contains("ERR_ABORTED")) {
                throw e;
            }
            page.navigate(platform.address() + address);
        }
    }

    /** Looks at a page again and again until it says so: work behind it needs its time. */
    void awaitOn(String address, String selector, String words) {
        for (int looks = 0; looks < MOST_LOOKS; looks++) {
            go(address);
            if (page.locator(selector).allInnerTexts().stream().anyMatch(text -> text.contains(words))) {
                return;
            }
            page.waitForTimeout(BETWEEN_LOOKS_MILLIS);
        }
        throw new AssertionError(
                address + " never says " + words + ": " + page.locator(selector).allInnerTexts());
    }

    /** Presses a button and waits until the platform has answered what was sent. */
    void send(Locator button) {
        page.waitForResponse(response -> response.request().method().equals("POST"), button::click);
        page.waitForLoadState();
    }

    Locator button(String text) {
        return page.locator("main button", new Page.LocatorOptions().setHasText(text));
    }

    void speak(String language) {
        go("/look?language=" + language + "&back=/");
    }

    /**
     * Nothing serious bars anybody from the pages, and everything on them has words in the present language: what has none shows as its
     * key between question marks.
     */
    void assertEverybodyCanRead(List<String> addresses) {
        for (String address : addresses) {
            go(address);
            assertThat(page.locator("main").innerText()).as(address).doesNotContain("??");
            List<String> serious = axe().analyze().getViolations().stream()
                    .filter(violation -> SERIOUS.contains(violation.getImpact()))
                    .map(violation -> violation.getId() + " "
                            + violation.getNodes().get(0).getHtml())
                    .toList();
            assertThat(serious).as(address).isEmpty();
        }
    }

    /** Pages have no frames of other hosts, so that axe may work within the page alone, and look for nothing but violations. */
    private AxeBuilder axe() {
        AxeRunOptions violationsAlone = new AxeRunOptions();
        violationsAlone.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).setLegacyMode(true).options(violationsAlone);
    }

    void assertNothingIsAskedOfAnotherHost() {
        assertThat(browser.foreignRequests()).isEmpty();
    }

    /** Errors of the console: among them every violation of the content security policy. */
    List<String> complaints() {
        return browser.complaints();
    }

    @Override
    public void close() {
        try {
            browser.close();
        } finally {
            platform.close();
        }
    }
}
