package io.tuji.e2e.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium of the machine; notes every request to another host and every complaint of the page. */
final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** A loaded machine may take its time; what is right does not wait for it. */
    private static final double PATIENCE_MILLIS = 20_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(QUIET));
    private final BrowserContext context =
            chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setLocale("zh-CN"));
    private final List<String> foreignRequests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Page open(String home) {
        return watched(context.newPage(), home);
    }

    /** A page of a reader who has neither signed in nor lets scripts run. */
    Page openWithoutScript(String home) {
        return watched(
                chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                                .setLocale("zh-CN")
                                .setJavaScriptEnabled(false))
                        .newPage(),
                home);
    }

    private Page watched(Page page, String home) {
        page.onRequest(request -> {
            if (!request.url().startsWith(home) && !request.url().startsWith("data:")) {
                foreignRequests.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        return page;
    }

    List<String> foreignRequests() {
        return foreignRequests;
    }

    /** Errors of the console: among them every violation of the content security policy. */
    List<String> complaints() {
        return complaints;
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Chromium: apt-get install chromium fonts-noto-cjk"));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
