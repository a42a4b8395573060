package io.tuji.bench;

import io.tuji.bench.BenchJobs.Ended;
import io.tuji.bench.policy.WrittenPolicies;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * The second part of {@code bench policy}: the job by which the platform judges every firm by every policy, facts read from the database,
 * changed verdicts written to it; first when nobody was judged before, then on the next day with one firm in a hundred changed.
 */
final class JudgingBench {

    private static final int POLICIES = 200;
    private static final int FIRMS = 50_000;
    private static final int ONE_IN = 100;

    private final Path jar = Path.of(System.getProperty("tuji.jar"));
    private final Path shipped = Path.of(System.getProperty("tuji.pack"));
    private final long seed;

    JudgingBench(Options options) {
        seed = options.seed();
    }

    void run() throws IOException, InterruptedException, SQLException {
        Path pack = Ground.emptyFolder("policy-pack");
        PackCopy.write(shipped, pack);
        WrittenPolicies.write(pack, POLICIES, seed);
        Path home = Ground.emptyFolder("policy-home");
        try (Server server = Server.start(jar, home, pack, List.of())) {
            FilledFirms firms = new FilledFirms(server.home());
            BenchJobs jobs = new BenchJobs(server.home());
            jobs.awaitQuiet();
            firms.fill(FIRMS);
            jobs.awaitQuiet();
            Ground.figure("policy.first_s", judged("all verdicts written", firms, jobs, true));
            firms.change(ONE_IN);
            Ground.figure("policy.daily_s", judged("the next day, changed verdicts written", firms, jobs, false));
        }
        Ground.erase(home);
    }

    private static double judged(String what, FilledFirms firms, BenchJobs jobs, boolean isFirst)
            throws IOException, InterruptedException, SQLException {
        firms.forgetLastJudging(isFirst);
        jobs.awaitQuiet();
        List<Ended> ended = jobs.ended("policy");
        Ended last = ended.get(ended.size() - 1);
        System.out.printf(
                Locale.ROOT,
                "%s: job of %d firms by %d policies %.1f s%n",
                what,
                last.done(),
                POLICIES,
                last.seconds());
        return last.seconds();
    }
}
