package io.tuji.e2e.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the build has made, seen from these tests. */
public final class Built {

    public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Options for a server that lives for a minute: the optimising compiler would cost more than it saves. */
    public static final String FOR_A_SHORT_LIFE = "-XX:TieredStopAtLevel=1";

    private Built() {}

    /** Servers of this test run take the pack of the project, wherever they are started. */
    static void usePack() {
        System.setProperty("tuji.pack", ROOT.resolve("districts/xuhui").toString());
    }

    public static Path jar() {
        try (Stream<Path> files = Files.list(ROOT.resolve("platform/target"))) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("the platform has not been packaged", e);
        }
    }
}
