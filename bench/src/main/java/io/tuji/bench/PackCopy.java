package io.tuji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The shipped pack once more, for a benchmark to change. */
final class PackCopy {

    private PackCopy() {}

    static void write(Path shipped, Path pack) throws IOException {
        try (Stream<Path> all = Files.walk(shipped)) {
            for (Path file : all.toList()) {
                Path copy = pack.resolve(shipped.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }
}
