package io.tuji.e2e.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the build has made, seen from these tests. */
public final class Built {

    public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Below the folder in which tests run, which may lie below one with blanks. */
    private static final Path PROGRAM = Path.of("target/program");

    /** Options for a server that lives for a minute: the optimising compiler would cost more than it saves. */
    public static final String FOR_A_SHORT_LIFE =
            "-XX:TieredStopAtLevel=1 -XX:SharedArchiveFile=" + PROGRAM.resolve("classes.jsa");

    private Built() {}

    /** Servers of this test run take the pack of the project, wherever they are started. */
    static void usePack() {
        System.setProperty("tuji.pack", ROOT.resolve("districts/xuhui").toString());
    }

    /** A home as the first start leaves it, before the first sign-in: servers that begin with it have no database to make. */
    public static Path home(Path home) throws IOException, InterruptedException {
        Files.createDirectories(home);
        List<String> copy = List.of("cp", "-a", PROGRAM.resolve("home") + "/.", home.toString());
        int code = new ProcessBuilder(copy).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException("the home cannot be copied to " + home);
        }
        Files.delete(home.resolve("lock"));
        return home;
    }

    /** The program as it was unpacked, with its libraries beside it. */
    public static Path jar() {
        try (Stream<Path> files = Files.list(PROGRAM)) {
            return files.filter(file -> file.toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("the platform has not been packaged", e);
        }
    }
}
