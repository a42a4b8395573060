package io.tuji.bench.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.tuji.bench.RegisterFile;
import io.tuji.engine.identity.CreditCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirtyRegisterTest {

    private static final int RECORDS = 4000;

    @TempDir
    private Path folder;

    @Test
    void makesTheSameFileOfTheSameSeed() throws IOException {
        assertThat(made("one", 1)).isEqualTo(made("two", 1)).isNotEqualTo(made("three", 2));
    }

    @Test
    void duplicatesThreeFirmsInTen() throws IOException {
        Map<Integer, Long> sizes = Arrays.stream(entities(made("one", 1)))
                .boxed()
                .collect(Collectors.groupingBy(entity -> entity, Collectors.counting()));
        double several = sizes.values().stream().filter(size -> size > 1).count();
        assertThat(several / sizes.size()).isCloseTo(0.3, within(0.03));
        assertThat(sizes.values()).allMatch(size -> size <= 4);
    }

    @Test
    void leavesOutOneCodeInFive() throws IOException {
        List<String> lines = made("one", 1);
        double without =
                lines.stream().filter(line -> line.contains("CODE_MISSING")).count();
        assertThat(without / lines.size()).isCloseTo(0.2, within(0.03));
    }

    private List<String> made(String name, int seed) throws IOException {
        Path clean = folder.resolve("clean.csv");
        Path dirty = folder.resolve(name + ".csv");
        register().write(clean);
        DirtyRegister.main(
                new String[] {clean.toString(), dirty.toString(), Integer.toString(RECORDS), Integer.toString(seed)});
        List<String> lines = Files.readAllLines(dirty);
        assertThat(lines).hasSize(RECORDS + 1);
        return lines.subList(1, lines.size());
    }

    private static int[] entities(List<String> lines) {
        return lines.stream()
                .mapToInt(line -> Integer.parseInt(line.replaceFirst("^\\d+,(\\d+),.*", "$1")))
                .toArray();
    }

    private static RegisterFile register() {
        List<String> header =
                List.of("credit_code", "name", "established", "capital_wan", "province", "district", "address");
        return new RegisterFile(
                header,
                IntStream.range(0, 1500).mapToObj(DirtyRegisterTest::row).toList());
    }

    private static List<String> row(int i) {
        String brand = "" + (char) ('一' + i % 40) + (char) ('丁' + i / 40);
        return List.of(
                CreditCode.beginning("91310000" + String.format("%08d", i)).text(),
                "上海" + brand + (i % 3 == 0 ? "贸易" : "科技") + "有限公司",
                "2001-02-" + (10 + i % 18),
                Integer.toString(10 + i % 90),
                "上海",
                "临江",
                "上海市临江区长虹路" + (1 + i) + "号" + (101 + i % 9) + "室");
    }
}
