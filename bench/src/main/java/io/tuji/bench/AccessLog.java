package io.tuji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the web server itself notes of each request: from its first byte to the end of the answer, all filters included. */
final class AccessLog {

    private final Path folder;

    AccessLog(Path folder) {
        this.folder = folder;
    }

    /** How the server is told to write it: mark, status, microseconds. */
    List<String> arguments() {
        return List.of(
                "--server.tomcat.accesslog.enabled=true",
                "--server.tomcat.accesslog.directory=" + folder,
                "--server.tomcat.accesslog.pattern=%{X-Bench}i %s %D");
    }

    /** Milliseconds of the requests with the mark, ascending; complete once the server has stopped. */
    double[] milliseconds(String mark) throws IOException {
        List<Double> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    String[] words = line.split(" ", -1);
                    if (words[0].equals(mark)) {
                        found.add(Long.parseLong(words[2]) / 1000.0);
                    }
                }
            }
        }
        double[] sorted = found.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }
}
