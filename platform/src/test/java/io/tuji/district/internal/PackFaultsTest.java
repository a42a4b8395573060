package io.tuji.district.internal;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.value.Problem;
import io.tuji.registry.internal.TestDefinitions;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A faulty pack is refused as a whole, and all its faults are told at once, each with file and line. */
class PackFaultsTest {

    private static final Path FAULTY = Path.of("src/test/resources/packs/faulty");

    @Test
    void tellsAllFaultsOfAPackAtOnce() {
        assertThat(faults(FAULTY))
                .containsExactly(
                        "DST-147 calendar/2025.csv:2 date",
                        "DST-122 calendar/2025.csv:3 date",
                        "DST-124 calendar/2025.csv:3 kind",
                        "DST-121 chains/broken.yaml:3 version",
                        "DST-131 chains/broken.yaml:4 cluster",
                        "DST-124 chains/broken.yaml:6 kind",
                        "DST-111 chains/broken.yaml:10 colour",
                        "DST-131 chains/broken.yaml:10 source",
                        "DST-150 checks.yaml:2 left",
                        "DST-131 checks.yaml:2 right",
                        "DST-114 clusters.yaml:2 focus",
                        "DST-131 clusters.yaml:2 goals",
                        "DST-149 clusters.yaml:2 industries",
                        "DST-131 clusters.yaml:2 spaces",
                        "DST-141 indicators.csv:2 target_year",
                        "DST-143 indicators.csv:3 baseline",
                        "DST-124 indicators.csv:3 headline",
                        "DST-124 indicators.csv:3 kind",
                        "DST-121 indicators.csv:3 target",
                        "DST-121 indicators.csv:3 target_year",
                        "DST-132 measures.csv:2 id",
                        "DST-146 mechanisms.yaml:2 count",
                        "DST-142 observations.csv:2 unit",
                        "DST-144 observations.csv:3 value",
                        "DST-145 observations.csv:4",
                        "DST-124 observations.csv:4 certainty",
                        "DST-124 observations.csv:5 bound",
                        "DST-143 observations.csv:5 growth_over",
                        "DST-131 observations.csv:5 indicator",
                        "DST-123 observations.csv:5 period",
                        "DST-127 pack.yaml:1 id",
                        "DST-112 pack.yaml:1 keeper",
                        "DST-127 pack.yaml:3 division",
                        "DST-126 pack.yaml:4 zone",
                        "DST-114 pack.yaml:5 languages",
                        "DST-122 pack.yaml:6 version",
                        "DST-111 pack.yaml:7 colour",
                        "DST-127 places.yaml:2 code",
                        "DST-112 places.yaml:2 en",
                        "DST-148 places.yaml:2 tile",
                        "DST-114 places.yaml:4 name",
                        "DST-131 places.yaml:4 source",
                        "DST-124 places.yaml:4 state",
                        "DST-125 places.yaml:4 unit",
                        "DST-121 places.yaml:4 value",
                        "DST-124 places.yaml:10 complete",
                        "DST-134 places.yaml:10 members",
                        "DST-133 places.yaml:11 members",
                        "DST-131 places.yaml:11 members",
                        "DST-113 places.yaml:12 id",
                        "DST-112 places.yaml:12 members",
                        "DST-122 sources.yaml:2 date",
                        "DST-124 sources.yaml:2 kind",
                        "DST-123 sources.yaml:3 covers",
                        "DST-132 sources.yaml:3 id",
                        "DST-124 sources.yaml:3 unknown",
                        "DST-151 task-rules.yaml:1",
                        "DST-131 task-rules.yaml:1 source",
                        "DST-112 tasks-2025.csv:1 note",
                        "DST-111 tasks-2025.csv:1 remark",
                        "DST-107 terms.csv:2",
                        "DST-153 thresholds.yaml:2 near",
                        "DST-152 thresholds.yaml:3 apply");
    }

    @Test
    void refusesAPathToATargetThatNoPlanHas(@TempDir Path folder) throws IOException {
        Packs.copy(Packs.TINYTOWN, folder);
        Files.writeString(folder.resolve("paths.csv"), """
                        plan,indicator,year,value,source,note
                        town,flour,2027,95,town-plan,
                        town,flour,2027,96,town-plan,
                        city,flour,2027,95,town-plan,
                        """);
        assertThat(faults(folder)).containsExactly("DST-132 paths.csv:3 indicator", "DST-131 paths.csv:4 indicator");
    }

    @Test
    void letsTwoPlansWantSomethingOfOneMeasure(@TempDir Path folder) throws IOException {
        Packs.copy(Packs.TINYTOWN, folder);
        Files.writeString(
                folder.resolve("plans.csv"),
                "next,下一个,Next,2030,2034,town-plan,\nback,倒退,Backwards,2034,2030,town-plan,\n",
                APPEND);
        Files.writeString(
                folder.resolve("indicators.csv"),
                "next,flour,面粉,Flour,level_min,万元,2029,120,2034,150,万元,yes,,,town-plan,\n",
                APPEND);
        assertThat(faults(folder)).containsExactly("DST-141 plans.csv:4 last_year");
    }

    @Test
    void refusesAFolderThatIsNotThere(@TempDir Path folder) {
        assertThat(faults(folder.resolve("gone"))).containsExactly("DST-101 :");
        assertThat(PackReader.read(folder.resolve("gone"), TestDefinitions.all().definitions())
                        .sha256())
                .isEmpty();
    }

    @Test
    void namesEveryFileThatIsMissingAndNoConsequenceOfIt(@TempDir Path folder) throws IOException {
        copyTinytown(folder);
        Files.delete(folder.resolve("sources.yaml"));
        Files.delete(folder.resolve("indicators.csv"));
        assertThat(faults(folder)).containsExactly("DST-102 indicators.csv:", "DST-102 sources.yaml:");
    }

    @Test
    void refusesAFileThatTheFormatDoesNotKnow(@TempDir Path folder) throws IOException {
        copyTinytown(folder);
        Files.writeString(folder.resolve("indicator.csv"), "id");
        assertThat(faults(folder)).containsExactly("DST-103 indicator.csv:");
    }

    @Test
    void refusesAFileOfAnotherEncoding(@TempDir Path folder) throws IOException {
        copyTinytown(folder);
        Files.writeString(folder.resolve("terms.csv"), "id,坊长", Charset.forName("GB18030"));
        assertThat(faults(folder)).containsExactly("DST-104 terms.csv:");
    }

    @Test
    void readsAFileWithAByteOrderMark(@TempDir Path folder) throws IOException {
        copyTinytown(folder);
        Path terms = folder.resolve("terms.csv");
        Files.writeString(terms, "\uFEFF" + Files.readString(terms));
        assertThat(faults(folder)).isEmpty();
    }

    @Test
    void namesTheLineWhereYamlBreaks(@TempDir Path folder) throws IOException {
        copyTinytown(folder);
        Files.writeString(folder.resolve("places.yaml"), "subdistricts:\n  - {code: [}\n");
        assertThat(faults(folder)).containsExactly("DST-105 places.yaml:2");
    }

    @Test
    void refusesACsvWhoseQuoteNeverCloses(@TempDir Path folder) throws IOException {
        copyTinytown(folder);
        Files.writeString(folder.resolve("measures.csv"), "id,name_zh,name_en,unit\nvisitors,\"游客,x,人\n");
        assertThat(faults(folder)).containsExactly("DST-106 measures.csv:");
    }

    @Test
    void tellsWhatIsWrongWithAChainAtItsPath(@TempDir Path folder) throws IOException {
        copyTinytown(folder);
        Path chain = folder.resolve("chains/flour.yaml");
        Files.writeString(chain, Files.readString(chain).replace("[\"5951\"]", "[\"9999\"]"));
        assertThat(faults(folder)).containsExactly("CHN-106 chains/flour.yaml: nodes/wheat/classes");
    }

    @Test
    void wantsAMapAtTheTopOfAYamlFile(@TempDir Path folder) throws IOException {
        copyTinytown(folder);
        Files.writeString(folder.resolve("mechanisms.yaml"), "- teams\n");
        assertThat(faults(folder)).containsExactly("DST-114 mechanisms.yaml:1");
    }

    @Test
    void refusesASubdistrictOfAnotherDivision(@TempDir Path folder) throws IOException {
        copyTinytown(folder);
        Path places = folder.resolve("places.yaml");
        Files.writeString(places, Files.readString(places).replace("990101002", "990102002"));
        assertThat(faults(folder)).containsExactly("DST-135 places.yaml:3 code");
    }

    @Test
    void refusesAClusterWithTheIdOfAPlace(@TempDir Path folder) throws IOException {
        copyTinytown(folder);
        Files.delete(folder.resolve("chains/flour.yaml"));
        Path clusters = folder.resolve("clusters.yaml");
        Files.writeString(clusters, Files.readString(clusters).replace("id: milling", "id: east"));
        assertThat(faults(folder)).containsExactly("DST-132 clusters.yaml:2 id");
    }

    @Test
    void hashesNamesAndBytes(@TempDir Path folder) throws IOException {
        copyTinytown(folder);
        assertThat(PackReader.read(folder, TestDefinitions.all().definitions()).sha256())
                .isEqualTo(PackReader.read(Packs.TINYTOWN, TestDefinitions.all().definitions())
                        .sha256());
        Files.writeString(folder.resolve("terms.csv"), Files.readString(folder.resolve("terms.csv")) + "\n");
        assertThat(PackReader.read(folder, TestDefinitions.all().definitions()).sha256())
                .isNotEqualTo(
                        PackReader.read(Packs.TINYTOWN, TestDefinitions.all().definitions())
                                .sha256());
    }

    @Test
    void knowsNoCodeThatNoTestProvokes() {
        List<String> elsewhere = List.of("DST-101", "DST-102", "DST-103", "DST-104", "DST-105", "DST-106", "DST-135");
        TreeSet<String> seen =
                faults(FAULTY).stream().map(fault -> fault.substring(0, 7)).collect(toCollection(TreeSet::new));
        assertThat(Stream.of(PackProblem.values()).map(PackProblem::code).filter(code -> !elsewhere.contains(code)))
                .allMatch(seen::contains);
    }

    private static List<String> faults(Path folder) {
        ReadPack read = PackReader.read(folder, TestDefinitions.all().definitions());
        assertThat(read.pack().isPresent()).isEqualTo(read.problems().isEmpty());
        return read.problems().all().stream().map(PackFaultsTest::line).toList();
    }

    private static String line(Problem problem) {
        String row =
                problem.place().row().isPresent() ? "" + problem.place().row().getAsInt() : "";
        String field = problem.place().field().map(name -> " " + name).orElse("");
        return problem.code() + " " + problem.place().file().orElse("") + ":" + row + field;
    }

    private static void copyTinytown(Path folder) throws IOException {
        Packs.copy(Packs.TINYTOWN, folder);
    }
}
