package io.tuji.e2e.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The first rows of a real register, three of which are spoilt: a day that is none, a short row, a code that is none. */
final class FaultyRegister {

    static final int ROWS = 400;
    static final int FAULTS = 3;

    private FaultyRegister() {}

    static Path write(Path folder) {
        List<String> lines = firstLines();
        lines.set(10, lines.get(10).replaceFirst("\\d{4}-\\d{2}-\\d{2}", "2019-02-30"));
        lines.set(20, lines.get(20).substring(0, lines.get(20).indexOf(',')));
        lines.set(30, "不是代码" + lines.get(30).substring(lines.get(30).indexOf(',')));
        try {
            return Files.write(folder.resolve("登记名录.csv"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> firstLines() {
        Path file = TestData.FOLDER.resolve("registry/shanghai_companies.csv.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new ArrayList<>(new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8)
                    .lines()
                    .limit(ROWS + 1)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
