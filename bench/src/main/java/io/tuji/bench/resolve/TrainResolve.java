package io.tuji.bench.resolve;

import io.tuji.bench.Options;
import io.tuji.engine.resolve.Candidates;
import io.tuji.engine.resolve.Chances;
import io.tuji.engine.resolve.Learning;
import io.tuji.engine.resolve.company.CompanyChances;
import io.tuji.engine.resolve.company.CompanyScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code train resolve}: learns the chances that the engine ships from a register of the frozen generator, as a base teaches itself. */
public final class TrainResolve {

    private static final Path SHIPPED = Path.of("engine/src/main/resources/io/tuji/engine/resolve/company/chances.csv");
    private static final int RECORDS = 200_000;

    private TrainResolve() {}

    public static void run(Options options) throws IOException {
        Path register = Files.createTempFile("register", ".csv");
        try {
            DirtyRegister.write(options.file(), register, RECORDS, options.seed());
            Chances learned = Learning.from(Candidates.of(EngineRun.table(register)), options.seed());
            Files.createDirectories(SHIPPED.getParent());
            Files.write(SHIPPED, CompanyChances.lines(learned));
            LearnedWeights.print(CompanyScheme.SCHEME, learned);
        } finally {
            Files.delete(register);
        }
    }
}
