package io.tuji.bench.policy;

import io.tuji.bench.Ground;
import io.tuji.bench.Options;
import io.tuji.engine.policy.Fact;
import io.tuji.engine.policy.FactValue;
import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Rules;
import io.tuji.engine.policy.Verdict;
import io.tuji.engine.value.Truth;
import io.tuji.engine.value.Unit;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** {@code ./tuji bench policy}: all firms of a district judged by all policies, with proofs; and one firm again after one fact has changed. */
public final class PolicyBench {

    private static final int POLICIES = 200;
    private static final int FIRMS = 50_000;
    private static final int THREADS = 2;
    private static final int WARM = 3_000;
    private static final int CHANGES = 2_000;
    private static final double MISSING = 0.3;

    private final Options options;

    public PolicyBench(Options options) {
        this.options = options;
    }

    public void run() throws IOException, InterruptedException {
        System.out.println("seed     " + options.seed());
        Ground.print(options.values().getOrDefault("--peers", "dmn"));
        MixedPolicies drawn = MixedPolicies.drawn(POLICIES, options.seed());
        Rules rules = new Rules(drawn.policies(), InventedFirms.LIST, Occasion.on(InventedFirms.DAY));
        List<Facts> known = InventedFirms.many(FIRMS, options.seed(), 0);
        judge(rules, known.subList(0, WARM));
        double seconds = timed("all facts known", rules, known);
        timed("30 % of the facts missing", rules, InventedFirms.many(FIRMS, options.seed(), MISSING));
        double change = oneFact(rules, known.subList(0, CHANGES));
        System.out.println();
        Ground.figure("policy.evaluate_s", seconds);
        Ground.figure("policy.one_fact_ms", change);
        if (!options.values().getOrDefault("--peers", "dmn").equals("none")) {
            new DmnContest(drawn, rules, options.seed()).run();
        }
    }

    private static double timed(String what, Rules rules, List<Facts> firms) throws InterruptedException {
        long begin = System.nanoTime();
        long worked = Processor.ofProcess();
        Map<Truth, Long> counts = judge(rules, firms);
        double seconds = (System.nanoTime() - begin) / 1e9;
        double processor = (Processor.ofProcess() - worked) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s: %d firms by %d policies on %d threads in %.2f s (%.2f s of processor time), %s%n",
                what,
                firms.size(),
                POLICIES,
                THREADS,
                seconds,
                processor,
                counts);
        return seconds;
    }

    /** Facts laid out, every verdict with its proof. */
    private static Map<Truth, Long> judge(Rules rules, List<Facts> firms) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Map<Truth, Long>>> halves = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<Facts> part = firms.subList(firms.size() * i / THREADS, firms.size() * (i + 1) / THREADS);
                halves.add(() -> counted(rules, part));
            }
            Map<Truth, Long> all = new EnumMap<>(Truth.class);
            for (Future<Map<Truth, Long>> half : threads.invokeAll(halves)) {
                half.get().forEach((truth, number) -> all.merge(truth, number, Long::sum));
            }
            return all;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdown();
        }
    }

    private static Map<Truth, Long> counted(Rules rules, List<Facts> firms) {
        long[] counts = new long[Truth.values().length];
        for (Facts facts : firms) {
            for (Verdict verdict : rules.verdicts(rules.sheet(facts))) {
                counts[verdict.truth().compareTo(Truth.NO)]++;
            }
        }
        Map<Truth, Long> all = new EnumMap<>(Truth.class);
        for (Truth truth : Truth.values()) {
            all.put(truth, counts[truth.compareTo(Truth.NO)]);
        }
        return all;
    }

    /** The 99th of a hundred, in milliseconds of processor time: the fact taken, the firm laid out again, the policies that ask for it judged. */
    private static double oneFact(Rules rules, List<Facts> firms) {
        List<Double> times = new ArrayList<>();
        FactValue income = new FactValue.Amount(BigDecimal.valueOf(14_999_999), Optional.of(Unit.YUAN));
        Fact changed = Fact.ofYear("income", 2025, income, "bench", InventedFirms.DAY.plusDays(1));
        long verdicts = 0;
        for (Facts facts : firms) {
            long begin = Processor.ofThread();
            verdicts +=
                    rules.verdictsOn("income", rules.sheet(facts.with(changed))).size();
            times.add((Processor.ofThread() - begin) / 1e6);
        }
        List<Double> sorted = times.stream().sorted().toList();
        double late = sorted.get(sorted.size() * 99 / 100);
        System.out.printf(
                Locale.ROOT,
                "one changed fact: %d policies judged again, median %.3f ms, p99 %.3f ms%n",
                verdicts / firms.size(),
                Ground.median(sorted),
                late);
        return late;
    }
}
