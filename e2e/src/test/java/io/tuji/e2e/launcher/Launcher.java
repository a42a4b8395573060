package io.tuji.e2e.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One call of {@code ./tuji}, with what it says. */
final class Launcher implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    /** What was started in the background is deaf to Ctrl-C, and so would be everything it starts. */
    private static final List<String> LISTENING = List.of("env", "--default-signal=INT");

    private final Process process;
    private final Path output;

    private Launcher(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static Launcher call(String... words) throws IOException {
        return call(Map.of(), words);
    }

    static Launcher call(Map<String, String> environment, String... words) throws IOException {
        List<String> command = new ArrayList<>(LISTENING);
        command.add(Built.ROOT.resolve("tuji").toString());
        command.addAll(List.of(words));
        Path output = Files.createTempFile("launcher", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().put("TUJI_JAR", Built.jar().toString());
        builder.environment().put("JAVA_OPTS", Built.FOR_A_SHORT_LIFE);
        builder.environment().put("LANG", "en_US.UTF-8");
        builder.environment().remove("LC_ALL");
        builder.environment().putAll(environment);
        return new Launcher(builder.start(), output);
    }

    int exitCode() throws InterruptedException, IOException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("it does not end: " + said());
        }
        return process.exitValue();
    }

    String said() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    /** Waits until it has said this and gives the first group. */
    String awaitSaying(Pattern words) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            Matcher found = words.matcher(said());
            if (found.find()) {
                return found.group(1);
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("it never says " + words + ": " + said());
    }

    /** Ctrl-C, as a terminal sends it. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    }

    /** As a power cut would: what it became dies without a farewell. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
