package io.tuji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A district pack with one plan of many indicators; nothing in it is of any district. */
record InventedPlan(int indicators) {

    static final String DIVISION = "990101";
    static final int SUBDISTRICTS = 13;

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        file(folder, "pack.yaml", """
                id: bench
                name: {zh: 演练区, en: Benchmark District}
                division: "%s"
                zone: Asia/Shanghai
                languages: [zh-CN, en]
                version: 2026-01-01
                keeper: 演练
                """.formatted(DIVISION));
        file(folder, "sources.yaml", """
                sources:
                  - {id: s, title: 演练规划, kind: plan, issuer: 演练, date: 2020-12-31, covers: 2021..2040}
                """);
        file(folder, "places.yaml", "subdistricts:\n" + lines(SUBDISTRICTS, InventedPlan::subdistrict));
        file(folder, "clusters.yaml", "clusters:\n  - {id: c, name: {zh: 集群, en: Cluster}, stages: [一], source: s}\n");
        file(
                folder,
                "mechanisms.yaml",
                "mechanisms:\n  - {id: m, name: {zh: 机制, en: Way}, group: promotion, kind: task_force, source: s}\n");
        file(folder, "measures.csv", "id,name_zh,name_en,unit\n");
        file(folder, "terms.csv", "id,zh,en,meaning_zh,meaning_en,on,source\n");
        file(
                folder,
                "plans.csv",
                "id,name_zh,name_en,first_year,last_year,source,note\nbench,演练规划,Benchmark plan,2007,2030,s,\n");
        file(
                folder,
                "observations.csv",
                "indicator,name_zh,period,value,unit,growth_pct,growth_over,certainty,bound,source,note\n");
        file(
                folder,
                "indicators.csv",
                "plan,id,name_zh,name_en,kind,unit,baseline_year,baseline,target_year,target,target_unit,headline,binding,ask,source,note\n"
                        + lines(indicators, InventedPlan::indicator));
    }

    static String subdistrictCode(int number) {
        return DIVISION + "%03d".formatted(number);
    }

    private static String subdistrict(int number) {
        return "  - {code: \"%s\", tile: \"%d,%d\", name: {zh: 第%d街道, en: Subdistrict %d}, source: s}%n"
                .formatted(subdistrictCode(number), (number - 1) % 4 + 1, (number - 1) / 4 + 1, number, number);
    }

    /** Levels that must reach, floors and growth in turns, so that every way of judging is walked. */
    private static String indicator(int number) {
        String target = switch (number % 3) {
            case 0 -> "level_min,亿元,2006,100,2030,400,亿元";
            case 1 -> "floor_min,亿元,2006,100,2030,90,亿元";
            default -> "cagr_min,亿元,2006,100,2030,6,%";
        };
        return "bench,i%d,指标%d,Indicator %d,%s,yes,,演练,s,%n".formatted(number, number, number, target);
    }

    private static String lines(int count, java.util.function.IntFunction<String> line) {
        return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining());
    }

    private static void file(Path folder, String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
