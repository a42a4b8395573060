package io.tuji.district.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.district.DistrictPack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A district is a pack of data: no name and no code of the shipped pack stands in code, messages, pages or styles. */
class NoDistrictInCodeTest {

    private static final List<Path> SHIPPED = List.of(Path.of("../engine/src/main"), Path.of("src/main"));

    /** Tables and titles of the whole country: every district stands in them, and clusters are named after national classes. */
    private static final Set<String> NATIONAL =
            Set.of("divisions.csv", "gbt4754.csv", "tags.csv", "Classification.java");

    /** Counts and weights learned from names of firms, in which names of places and trades occur. */
    private static final Set<String> LEARNED = Set.of("statistics.csv", "weights.csv");

    /** The one place that names the pack which is read when nobody has set another. */
    private static final Set<String> DEFAULT_PACK = Set.of("Setting.java", "application.yaml");

    private static final List<String> DEFAULT_PACK_LINE = List.of("districts/xuhui");

    @Test
    void noFactOfTheShippedPackStandsInCode() throws IOException {
        Set<String> words = words(Packs.get(Packs.XUHUI));
        assertThat(words).contains("徐汇区", "310104", "大徐家汇", "数字经济", "虹梅路街道", "Xuhui District", "徐汇");
        List<String> hits = new ArrayList<>();
        for (Path root : SHIPPED) {
            hits.addAll(hits(root, words));
        }
        assertThat(hits).isEmpty();
    }

    @Test
    void aPlantedFactIsFound() {
        Set<String> words = words(Packs.get(Packs.XUHUI));
        assertThat(found("Planted.java", "if (code.startsWith(\"310104\"))", words))
                .contains("310104");
        assertThat(found("Planted.java", "districts/xuhui", words)).contains("xuhui");
        assertThat(found("Setting.java", "PACK(\"districts/xuhui\")", words)).isEmpty();
        assertThat(found("Setting.java", "district of xuhui", words)).contains("xuhui");
    }

    private static List<String> hits(Path root, Set<String> words) throws IOException {
        List<String> hits = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(NoDistrictInCodeTest::isText).toList()) {
                found(file.getFileName().toString(), Files.readString(file), words)
                        .forEach(word -> hits.add(file + ": " + word));
            }
        }
        return hits;
    }

    private static List<String> found(String file, String content, Set<String> words) {
        String text = content;
        if (DEFAULT_PACK.contains(file)) {
            for (String allowed : DEFAULT_PACK_LINE) {
                text = text.replace(allowed, "");
            }
        }
        return words.stream().filter(text::contains).toList();
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && !NATIONAL.contains(name)
                && !LEARNED.contains(name)
                && name.matches(".*\\.(java|properties|html|css|js|sql|yaml|yml|csv|txt|json)");
    }

    /** Names and codes that belong to this district alone, taken from the pack itself. */
    private static Set<String> words(DistrictPack pack) {
        Set<String> words = new TreeSet<>();
        words.add(pack.head().id());
        words.add(pack.head().division());
        words.add(pack.head().name().zh());
        words.add(pack.head().name().zh().replaceFirst("[区县市]$", ""));
        words.add(pack.head().name().en());
        pack.places()
                .subdistricts()
                .forEach(s -> words.addAll(List.of(s.name().zh(), s.name().en())));
        pack.places().subdistricts().forEach(s -> words.addAll(s.aliases()));
        pack.places().sites().forEach(s -> words.add(s.name().zh()));
        pack.places()
                .areas()
                .forEach(a -> words.addAll(List.of(a.name().zh(), a.name().en())));
        pack.clusters().clusters().forEach(c -> words.add(c.name().zh()));
        pack.clusters().systems().forEach(s -> words.add(s.id()));
        return words;
    }
}
