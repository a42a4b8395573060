package io.tuji.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The shipped pack with one chain more: nodes in six stages, each supplying two behind it. No word of it stands in a real name, so that
 * no firm of the register is placed on it.
 */
final class InventedChain {

    static final String ID = "bench_chain";
    static final int NODES = 120;

    private static final int STAGES = 6;
    private static final int A_STAGE = NODES / STAGES;
    private static final int BESIDE = 7;

    private InventedChain() {}

    /** @param number from 1 */
    static String node(int number) {
        return "n%03d".formatted(number);
    }

    static void write(Path shipped, Path pack) throws IOException {
        PackCopy.write(shipped, pack);
        Files.writeString(pack.resolve("chains").resolve(ID + ".yaml"), text());
    }

    private static String text() {
        return """
                id: %s
                name: {zh: 演练链, en: Benchmark chain}
                version: 1
                sources:
                  - {id: s, kind: plan, title: "演练规划"}
                stages:
                """.formatted(ID)
                + lines(STAGES, InventedChain::stage) + "nodes:\n" + lines(NODES, InventedChain::written) + "edges:\n"
                + lines(NODES - A_STAGE, InventedChain::edges);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.rangeClosed(1, count).mapToObj(line).collect(Collectors.joining());
    }

    private static String stage(int number) {
        return "  - {id: s%d, name: {zh: 第%d段, en: Stage %d}}%n".formatted(number, number, number);
    }

    private static String written(int number) {
        return """
                  - id: %s
                    stage: s%d
                    name: {zh: 演练环节%d, en: Benchmark node %d}
                    definition: {zh: 只用于演练的第%d个环节。, en: "Node %d, for benchmarks only."}
                    classes: []
                    tags: []
                    include: [演练环节第%d号]
                    exclude: []
                    bases:
                      - {source: s, passage: 演练}
                """.formatted(node(number), (number - 1) / A_STAGE + 1, number, number, number, number, number);
    }

    /** Into the stage behind: one straight on, one aside. */
    private static String edges(int number) {
        int next = number + A_STAGE;
        int aside = (number - 1) / A_STAGE * A_STAGE + A_STAGE + (number - 1 + BESIDE) % A_STAGE + 1;
        return edge(number, next) + edge(number, aside);
    }

    private static String edge(int from, int to) {
        return """
                  - from: %s
                    to: %s
                    kind: component
                    reason: {zh: 演练。, en: "For benchmarks."}
                    bases: [{source: s, passage: 演练}]
                """.formatted(node(from), node(to));
    }
}
