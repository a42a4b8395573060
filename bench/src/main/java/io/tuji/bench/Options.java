package io.tuji.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was asked on the command line of a benchmark. */
public record Options(Map<String, String> values) {

    private static final long SEED = 20261121;

    /** The command line says something that cannot be. */
    public static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Wrong(String zh, String en) {
            super(zh + "\n" + en);
        }
    }

    public static Options read(List<String> words, String... allowed) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            String name = words.get(i);
            if (!List.of(allowed).contains(name)) {
                throw new Wrong("没有选项 " + name, "There is no option " + name);
            }
            if (i + 1 == words.size()) {
                throw new Wrong("选项 " + name + " 缺少值", "The option " + name + " needs a value");
            }
            values.put(name, words.get(i + 1));
        }
        return new Options(values);
    }

    /** The file named, or the real register of the test data. */
    public Path file() {
        return path("--file").orElseGet(() -> data("registry", "shanghai_companies.csv.gz"));
    }

    private static Path readable(Path named) {
        Path file = named.toAbsolutePath().normalize();
        if (!Files.isReadable(file)) {
            throw new Wrong(
                    "无法读取文件 " + file + "，请用 --file 指定", "Cannot read the file " + file + "; name one with --file");
        }
        return file;
    }

    /** A file of labelled firms: the one named by --train or --file, or the one of the test data. */
    public Path labels() {
        return path("--train").or(() -> path("--file")).orElseGet(() -> data("industry", "listed_division_dev.csv"));
    }

    public Optional<Path> test() {
        return path("--test");
    }

    public Path out() {
        return find("--out")
                .map(Path::of)
                .orElseThrow(() -> new Wrong("需要 --out 指定输出文件", "--out has to name the file to write"));
    }

    public long seed() {
        return number("--seed", SEED);
    }

    public long number(String name, long standard) {
        try {
            return find(name).map(Long::parseLong).orElse(standard);
        } catch (NumberFormatException e) {
            throw new Wrong("选项 " + name + " 须为整数", "The option " + name + " takes a number");
        }
    }

    /** The file that an option names, if it is given. */
    public Optional<Path> path(String name) {
        return find(name).map(Path::of).map(Options::readable);
    }

    /** A file of the test data. */
    public static Path data(String... names) {
        return readable(Path.of(System.getenv("TUJI_TEST_DATA"), names));
    }

    public String text(String name, String standard) {
        return find(name).orElse(standard);
    }

    public boolean isGiven(String name) {
        return values.containsKey(name);
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
