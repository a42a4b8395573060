package io.tuji.e2e.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.tuji.e2e.launcher.Built;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A platform in a process and a home of its own, as `./tuji up` starts it. */
final class RunningPlatform implements AutoCloseable {

    private static final String OWN_PASSWORD = "马到成功-按图索骥-2026";
    private static final long PATIENCE_SECONDS = 120;
    private static final Pattern ADDRESS = Pattern.compile("(http://127\\.0\\.0\\.1:\\d+)/");
    private static final Pattern PASSWORD = Pattern.compile("one-time password[^:]*:\\s+(\\S+)");

    private final Process process;
    private final String address;
    private final String password;
    private final Set<String> known = new HashSet<>();

    private RunningPlatform(Process process, String address, String password) {
        this.process = process;
        this.address = address;
        this.password = password;
    }

    static RunningPlatform start(Path folder) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        Built.ROOT.resolve("tuji").toString(),
                        "up",
                        "--home",
                        Built.home(folder.resolve("家 home")).toString(),
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("TUJI_JAR", Built.jar().toString());
        builder.environment().put("JAVA_OPTS", Built.FOR_A_SHORT_LIFE);
        Process process = builder.start();
        String address = await(process, said, ADDRESS);
        return new RunningPlatform(process, address, await(process, said, PASSWORD));
    }

    private static String await(Process process, Path said, Pattern words) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher found = words.matcher(Files.readString(said, StandardCharsets.UTF_8));
            if (found.find()) {
                return found.group(1);
            }
            process.waitFor(100, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("the platform does not come up: " + Files.readString(said));
    }

    /** The first sign-in of the first administrator, who must choose a password of their own. */
    void signIn(Page page) {
        signIn(page, "admin", password);
    }

    /** Whoever comes with a one-time password has to choose one of their own, by which they come again. */
    void signIn(Page page, String login, String first) {
        boolean again = !known.add(login);
        page.navigate(address + "/");
        page.fill("[name=login]", login);
        page.fill("[name=password]", again ? OWN_PASSWORD : first);
        button(page, "登录").click();
        if (!again) {
            page.fill("[name=present]", first);
            page.fill("[name=password]", OWN_PASSWORD);
            page.fill("[name=repeated]", OWN_PASSWORD);
            button(page, "保存口令").click();
        }
    }

    private static Locator button(Page page, String text) {
        return page.locator("main button", new Page.LocatorOptions().setHasText(text));
    }

    String address() {
        return address;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
