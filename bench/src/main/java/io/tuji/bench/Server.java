package io.tuji.bench;

import io.tuji.console.ConsoleClient;
import io.tuji.setting.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The platform as a process of its own, as {@code ./tuji up} starts it. */
public final class Server implements AutoCloseable {

    /** Of Java, as {@code ./tuji up} sets them; the peer of an import gets the same. */
    static final List<String> OPTIONS = List.of(
            "-Xmx1g",
            "-XX:+UseParallelGC",
            "-XX:Tier4InvocationThreshold=200000",
            "-XX:Tier4MinInvocationThreshold=24000",
            "-XX:Tier4CompileThreshold=600000",
            "-XX:Tier4BackEdgeThreshold=1600000");

    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration AFTERMATH = Duration.ofSeconds(3);
    private static final Duration STOP = Duration.ofMinutes(1);

    private final Process process;
    private final Home home;

    private Server(Process process, Home home) {
        this.process = process;
        this.home = home;
    }

    /** Returns when the platform answers. */
    public static Server start(Path jar, Path home, List<String> arguments) throws IOException, InterruptedException {
        return start(jar, home, Path.of(System.getProperty("tuji.pack", "districts/xuhui")), arguments);
    }

    /** As {@link #start(Path, Path, List)}, with a pack of one's own. */
    static Server start(Path jar, Path home, Path pack, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Ground.java().toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of(
                "-Dtuji.port=0", "-Dtuji.home=" + home, "-Dtuji.pack=" + pack, "-jar", jar.toString(), "serve"));
        command.addAll(arguments);
        Files.createDirectories(home);
        Path output = home.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        Server server = new Server(process, new Home(home));
        server.awaitAnswer(output);
        return server;
    }

    private void awaitAnswer(Path output) throws IOException, InterruptedException {
        long end = System.nanoTime() + START.toNanos();
        while (find().isEmpty()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IllegalStateException("the platform did not start: " + Files.readString(output));
            }
            Thread.sleep(50);
        }
    }

    /** Waits until what a start leaves behind, compiling and first connections, is done; it is no part of what comes next. */
    public Server settle() throws InterruptedException {
        Thread.sleep(AFTERMATH.toMillis());
        return this;
    }

    /** A door that a killed platform left behind is none of this process. */
    private Optional<ConsoleClient> find() {
        return ConsoleClient.find(home).filter(c -> c.status().pid() == process.pid());
    }

    public ConsoleClient client() {
        return find().orElseThrow();
    }

    public Home home() {
        return home;
    }

    /** Ends the process as a power cut would: no farewell. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks the platform to stop, as Ctrl-C does, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the platform did not stop within " + STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
