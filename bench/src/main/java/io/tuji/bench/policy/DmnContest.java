package io.tuji.bench.policy;

import io.tuji.bench.Ground;
import io.tuji.bench.resolve.Timed;
import io.tuji.engine.policy.Fact;
import io.tuji.engine.policy.FactValue;
import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Rules;
import io.tuji.engine.value.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The same policies and firms judged by a DMN engine in a process of its own: verdicts compared one by one, times a verdict. */
final class DmnContest {

    private static final int FIRMS = 500;
    private static final int ROUNDS = 20;
    private static final long CAP = 15L * 60;

    private final MixedPolicies policies;
    private final Rules rules;
    private final List<List<Fact>> firms;

    DmnContest(MixedPolicies policies, Rules rules, long seed) {
        this.policies = policies;
        this.rules = rules;
        InventedFirms invented = new InventedFirms(seed + 1, 0);
        this.firms = IntStream.range(0, FIRMS).mapToObj(i -> invented.next()).toList();
    }

    void run() throws IOException, InterruptedException {
        Path folder = Ground.emptyFolder("policy");
        Path feel = folder.resolve("policies.feel");
        Path table = folder.resolve("firms.tsv");
        Path out = folder.resolve("verdicts");
        Files.write(feel, policies.feel());
        Files.write(table, rows());
        Timed run = Timed.run(
                Timed.peerClassPath(),
                "2g",
                CAP,
                "io.tuji.bench.peers.DmnPeer",
                feel.toString(),
                table.toString(),
                out.toString());
        if (!run.isDone()) {
            throw new IOException("the DMN engine was not done after " + CAP + " s");
        }
        List<String> theirs = Files.readAllLines(out);
        List<String> ours = firms.stream().map(this::verdicts).toList();
        print(Double.parseDouble(theirs.get(0)), microseconds(), differences(ours, theirs.subList(1, theirs.size())));
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        rows.add(firms.get(0).stream().map(DmnContest::name).collect(Collectors.joining("\t")));
        firms.forEach(firm -> rows.add(firm.stream().map(DmnContest::text).collect(Collectors.joining("\t"))));
        return rows;
    }

    private static String name(Fact fact) {
        boolean isYearly = InventedFirms.LIST.get(fact.key()).isYearly();
        return isYearly ? fact.key() + "_" + fact.from().getYear() : fact.key();
    }

    private static String text(Fact fact) {
        return fact.value() instanceof FactValue.Amount amount
                ? amount.number().toPlainString()
                : fact.value().toString();
    }

    private String verdicts(List<Fact> firm) {
        return Arrays.stream(rules.judge(rules.sheet(new Facts(firm))))
                .map(truth -> truth == Truth.YES ? "y" : "n")
                .collect(Collectors.joining());
    }

    private static long differences(List<String> ours, List<String> theirs) {
        return IntStream.range(0, ours.size())
                .mapToLong(i -> IntStream.range(0, ours.get(i).length())
                        .filter(at -> ours.get(i).charAt(at) != theirs.get(i).charAt(at))
                        .count())
                .sum();
    }

    /** With proofs, on one thread, as the peer; the facts are laid out anew each time. */
    private double microseconds() {
        List<Facts> known = firms.stream().map(Facts::new).toList();
        long verdicts = 0;
        long begin = System.nanoTime();
        for (int round = 0; round < ROUNDS; round++) {
            for (Facts facts : known) {
                verdicts += rules.verdicts(rules.sheet(facts)).size();
            }
        }
        return (System.nanoTime() - begin) / 1e3 / verdicts;
    }

    private void print(double theirs, double ours, long differences) {
        System.out.printf(
                Locale.ROOT,
                "kie-dmn-core: %d firms by %d policies, %.2f µs a verdict beside %.3f µs, %d verdicts differ%n",
                FIRMS,
                policies.policies().size(),
                theirs,
                ours,
                differences);
        Ground.figure("policy.vs_dmn", theirs / ours);
        if (differences > 0) {
            throw new IllegalStateException(differences + " verdicts differ from those of the DMN engine");
        }
    }
}
