package io.tuji.bench.resolve;

import io.tuji.bench.Ground;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program run in a process of its own, start of the machine included.
 *
 * @param seconds the cap if it was stopped
 */
public record Timed(double seconds, boolean isDone) {

    /** What it prints goes to the screen as it comes. */
    public static Timed run(String classPath, String heap, long capSeconds, String program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Ground.java().toString(),
                "-Xmx" + heap,
                "-XX:+UseParallelGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath));
        command.add(program);
        command.addAll(List.of(arguments));
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).inheritIO().start();
        boolean isDone = process.waitFor(capSeconds, TimeUnit.SECONDS);
        double seconds = isDone ? (System.nanoTime() - begin) / 1e9 : capSeconds;
        if (!isDone) {
            process.destroyForcibly().waitFor();
        } else if (process.exitValue() != 0) {
            throw new IOException(program + " ended with " + process.exitValue());
        }
        return new Timed(seconds, isDone);
    }

    /** What this benchmark runs on itself. */
    static String ownClassPath() {
        return System.getProperty("java.class.path");
    }

    /** What the peers run on, as their build wrote it. */
    public static String peerClassPath() throws IOException {
        Path target = Path.of(System.getProperty("tuji.root"), "bench", "peers", "target");
        return target.resolve("classes")
                + File.pathSeparator
                + Files.readString(target.resolve("classpath")).strip();
    }
}
