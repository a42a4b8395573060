package io.tuji.e2e.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher does what its help says, whatever the home is called. */
class LauncherE2E {

    private static final Pattern ADDRESS = Pattern.compile("Tuji is up: +(http://\\S+)[\\s\\S]*Ctrl-C");

    @TempDir
    Path folder;

    @Test
    void helpNamesEveryCommand() throws IOException, InterruptedException {
        try (Launcher help = Launcher.call("help")) {
            assertThat(help.exitCode()).isZero();
            assertThat(help.said())
                    .contains("up", "down", "status", "import", "backup", "restore", "check", "bench", "settings");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fly",
                "up --fast",
                "up --port",
                "up --port 65536",
                "down --port 1",
                "import onlySource",
                "import a b --as-of yesterday",
                "backup",
                "backup a b",
                "backup a --forget-old",
                "restore a --delta",
                "bench nothing",
                "check twice",
                "help nothing"
            })
    void refusesWhatItDoesNotKnow(String line) throws IOException, InterruptedException {
        try (Launcher launcher = Launcher.call(line.split(" "))) {
            assertThat(launcher.exitCode()).isEqualTo(2);
            assertThat(launcher.said()).contains("列出全部命令").contains("lists all commands");
        }
    }

    @Test
    void startsOnceAndStopsWhole() throws IOException, InterruptedException {
        String home = folder.resolve("主目录 one").toString();
        try (Launcher up = Launcher.call("up", "--home", home, "--port", "0")) {
            String address = up.awaitSaying(ADDRESS);
            assertThat(up.said()).containsPattern("one-time password.*: +\\S{8,}");
            assertThat(statusOf(address + "login")).isEqualTo(200);
            try (Launcher second = Launcher.call("up", "--home", home)) {
                assertThat(second.exitCode()).isZero();
                assertThat(second.said()).contains("already runs").contains(address);
            }
            ProcessHandle database = databaseOf(home);
            try (Launcher down = Launcher.call("down", "--home", home)) {
                assertThat(down.exitCode()).isZero();
            }
            up.exitCode();
            assertThat(database.onExit()).succeedsWithin(Duration.ofSeconds(5));
            assertThat(Path.of(home, "console.json")).doesNotExist();
        }
    }

    @Test
    void leavesNothingBehindWhenInterruptedWhileStarting() throws IOException, InterruptedException {
        Path home = folder.resolve("interrupted");
        try (Launcher up = Launcher.call("up", "--home", home.toString(), "--port", "0")) {
            awaitDatabase(home.resolve("postgres/data/postmaster.pid"));
            ProcessHandle database = databaseOf(home.toString());
            up.interrupt();
            up.exitCode();
            assertThat(database.onExit()).succeedsWithin(Duration.ofSeconds(5));
        }
    }

    @Test
    void importsAFileWithoutARunningPlatform() throws IOException, InterruptedException {
        Path file = folder.resolve("登记 一.csv");
        Files.writeString(file, """
                统一社会信用代码,企业名称,成立日期
                91350100M000100Y43,标准示例有限公司,2015-10-01
                91350100M000100Y43,标准示例有限公司,2015-10-01
                """);
        String home = folder.resolve("headless").toString();
        try (Launcher launcher = Launcher.call("import", "登记", file.toString(), "--home", home)) {
            assertThat(launcher.exitCode()).as(launcher.said()).isZero();
            assertThat(launcher.said()).contains("New source", "Stored 1", "Set aside 1", "IMP-202 × 1");
        }
        assertThat(Path.of(home, "console.json")).doesNotExist();
    }

    @Test
    void saysHowToGoRoundATakenPort() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
                Launcher up = Launcher.call(
                        "up",
                        "--home",
                        folder.resolve("h").toString(),
                        "--port",
                        Integer.toString(taken.getLocalPort()))) {
            assertThat(up.exitCode()).isEqualTo(1);
            assertThat(up.said()).contains("CON-101", "--port");
        }
    }

    @Test
    void refusesToStartWithSettingsThatCannotBe() throws IOException, InterruptedException {
        Path home = folder.resolve("h");
        Map<String, String> wrong = Map.of("TUJI_LOG_FORMAT", "xml", "TUJI_UPLOAD_LIMIT", "much");
        try (Launcher up = Launcher.call(wrong, "up", "--home", home.toString(), "--port", "0")) {
            assertThat(up.exitCode()).isEqualTo(1);
            assertThat(up.said())
                    .contains("SET-101 设置 TUJI_LOG_FORMAT 不能是“xml”，可取：text · json")
                    .contains("SET-101 The setting TUJI_UPLOAD_LIMIT cannot be “much”");
        }
        assertThat(home.resolve("postgres")).doesNotExist();
    }

    @Test
    void nothingRunsSaysDown() throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("stale"));
        Files.writeString(
                home.resolve("lock"), Long.toString(ProcessHandle.current().pid()));
        try (Launcher down = Launcher.call("down", "--home", home.toString())) {
            assertThat(down.exitCode()).isZero();
            assertThat(down.said()).contains("does not run");
        }
    }

    private static ProcessHandle databaseOf(String home) throws IOException {
        String pid = Files.readAllLines(Path.of(home, "postgres", "data", "postmaster.pid"))
                .get(0);
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    /** The server writes into its pid file when it is ready. */
    private static void awaitDatabase(Path pidFile) throws IOException, InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!Files.exists(pidFile) || !Files.readString(pidFile).contains("ready")) {
            assertThat(System.nanoTime())
                    .as("the database starts within a minute")
                    .isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static int statusOf(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
