package io.tuji.e2e.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** A clean part of a real register, and a list without codes in which some of its firms stand again in other spellings. */
final class DirtyRegister {

    static final int CLEAN = 1_500;
    static final int DIRTY = 200;

    private static final int CODE = 0;
    private static final int NAME = 2;
    private static final int ESTABLISHED = 3;
    private static final int CAPITAL = 5;
    private static final int ADDRESS = 10;
    private static final Pattern BETWEEN_CELLS = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final List<List<String>> rows;

    private DirtyRegister(List<List<String>> rows) {
        this.rows = rows;
    }

    static DirtyRegister read() {
        Path file = TestData.FOLDER.resolve("registry/shanghai_companies.csv.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new DirtyRegister(
                    lines.lines().skip(1).limit(CLEAN).map(DirtyRegister::cells).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(BETWEEN_CELLS.split(line, -1))
                .map(cell -> cell.replaceAll("^\"|\"$", "").replace("\"\"", "\""))
                .toList();
    }

    Path clean(Path folder) {
        List<String> lines = new ArrayList<>(List.of("统一社会信用代码,企业名称,成立日期,注册资本（万元）,地址"));
        rows.forEach(row -> lines.add(
                line(row.get(CODE), row.get(NAME), row.get(ESTABLISHED), row.get(CAPITAL), row.get(ADDRESS))));
        return write(folder.resolve("登记名录.csv"), lines);
    }

    /** Every seventh firm once more, without its code and each spelt in another way. */
    Path dirty(Path folder) {
        List<String> lines = new ArrayList<>(List.of("企业名称,成立日期,地址"));
        for (int i = 0; i < DIRTY; i++) {
            List<String> row = rows.get(i * 7);
            lines.add(line(spelling(i, row.get(NAME)), row.get(ESTABLISHED), address(i, row.get(ADDRESS))));
        }
        return write(folder.resolve("园区名单.csv"), lines);
    }

    /** A name of the clean part in another spelling. */
    String otherSpelling() {
        return spelling(0, rows.get(3).get(NAME));
    }

    String name(int row) {
        return rows.get(row).get(NAME);
    }

    String address(int row) {
        return rows.get(row).get(ADDRESS);
    }

    private static String spelling(int kind, String name) {
        return switch (kind % 4) {
            case 0 -> name.replaceFirst("^上海市?", "");
            case 1 -> name.replace("有限责任公司", "公司").replace("有限公司", "公司");
            case 2 -> name.replace("(", "（").replace(")", "）") + " ";
            default -> name.substring(0, 4) + name.substring(5);
        };
    }

    private static String address(int kind, String address) {
        return kind % 3 == 0 ? address.replaceFirst("^上海市?", "") : address;
    }

    private static String line(String... cells) {
        return String.join(
                ",",
                List.of(cells).stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .toList());
    }

    private static Path write(Path file, List<String> lines) {
        try {
            return Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
