package io.tuji.e2e.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of docs/reference/api.md does what it says, word for word, on a fresh platform; and a stop lets running requests end. */
class ApiWalkE2E {

    private static final Pattern BLOCK = Pattern.compile("```(bash|text)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("Tuji is up: +(http://\\S+)/[\\s\\S]*Ctrl-C");
    private static final Pattern PASSWORD = Pattern.compile("one-time password[^:]*:\\s+(\\S+)");
    private static final String OWN_PASSWORD = "walks-through-the-api-7";
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    @Test
    void theWalkRunsAndAStopLetsRequestsEnd() throws IOException, InterruptedException {
        String home = Built.home(folder.resolve("walk")).toString();
        try (Launcher up = Launcher.call("up", "--home", home, "--port", "0")) {
            String address = up.awaitSaying(ADDRESS);
            assertInOrder(walk(address, up.awaitSaying(PASSWORD)), blocks("text"));
            assertThat(answerToARequestThatIsStillSentWhileThePlatformStops(address, up))
                    .startsWith("HTTP/1.1 302");
        }
        assertThat(Files.readString(Path.of(home, "log", "tuji.log")))
                .doesNotContain("标准示例", "91350100M000100Y43", "tuji_", OWN_PASSWORD);
    }

    private static List<String> blocks(String language) throws IOException {
        return BLOCK.matcher(Files.readString(Built.ROOT.resolve("docs/reference/api.md")))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }

    private String walk(String address, String password) throws IOException, InterruptedException {
        Path script = folder.resolve("walk.sh");
        Files.writeString(script, "set -euo pipefail\n" + String.join("\n", blocks("bash")));
        Path said = folder.resolve("said.txt");
        ProcessBuilder builder = new ProcessBuilder("bash", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().put("TUJI", address);
        builder.environment().put("PASSWORD", password);
        builder.environment().put("NEW_PASSWORD", OWN_PASSWORD);
        Process process = builder.start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        process.destroy();
        String text = Files.readString(said);
        assertThat(ended && process.exitValue() == 0).as(text).isTrue();
        return text;
    }

    private static void assertInOrder(String said, List<String> expected) {
        List<String> lines =
                expected.stream().flatMap(String::lines).map(Pattern::quote).toList();
        Pattern inOrder = Pattern.compile(lines.stream().collect(Collectors.joining(".*", ".*", ".*")), Pattern.DOTALL);
        assertThat(lines).hasSizeGreaterThan(8);
        assertThat(said).matches(inOrder);
    }

    /** Half of the body is sent before the stop is asked for, half after it. */
    private static String answerToARequestThatIsStillSentWhileThePlatformStops(String address, Launcher up)
            throws IOException, InterruptedException {
        URI uri = URI.create(address);
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            OutputStream out = socket.getOutputStream();
            String head = "POST /login HTTP/1.1\r\nHost: " + uri.getAuthority()
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 20\r\n\r\nlogin=abcd";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            up.interrupt();
            up.awaitSaying(Pattern.compile("(stopping)"));
            out.write("&password=".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readNBytes("HTTP/1.1 302".length()), StandardCharsets.US_ASCII);
        }
    }
}
