package io.tuji.bench.industry;

import io.tuji.bench.Ground;
import io.tuji.bench.RegisterFile;
import io.tuji.engine.industry.coding.Candidate;
import io.tuji.engine.industry.coding.FirmText;
import io.tuji.engine.industry.coding.IndustryCoder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The shipped coder on a register of which no label was ever seen: how many scopes a second, and how many rows it may code alone. */
final class IndustryRegisterBench {

    private static final int RUNS = 5;

    void run() throws IOException {
        Path file = Path.of(System.getenv("TUJI_TEST_DATA"), "registry", "shanghai_companies.csv.gz");
        if (!Files.isReadable(file)) {
            System.out.println("no register to code: " + file);
            return;
        }
        RegisterFile register = RegisterFile.read(file);
        auto(register);
        speed(register);
    }

    private static void auto(RegisterFile register) throws IOException {
        Map<String, String> reviewed = ReviewedSample.read();
        IndustryCoder coder = IndustryCoder.current();
        int code = register.codeColumn();
        List<AutoShare.Coded> coded = new ArrayList<>();
        for (List<String> row : register.rows()) {
            String hash = ReviewedSample.hash(row.get(code));
            if (reviewed.containsKey(hash)) {
                Candidate first = coder.division(text(register, row));
                boolean isRight = first.industry().code().equals(reviewed.get(hash));
                coded.add(new AutoShare.Coded(first.score(), isRight));
            }
        }
        AutoShare share = AutoShare.of(coded);
        System.out.printf(
                "register: %d rows reviewed, first division right %.3f; sure at %.1f of %d, of them right %d%n%n",
                coded.size(), rightShare(coded), AutoShare.PRECISION, share.coded(), share.right());
        Ground.figure("industry.auto_share", share.share());
        Ground.figure("industry.auto_share_lower", share.lower());
        Ground.figure("industry.auto_precision", share.precision());
    }

    private static double rightShare(List<AutoShare.Coded> rows) {
        return (double) rows.stream().filter(AutoShare.Coded::isRight).count() / rows.size();
    }

    /** One thread, from the text of the row to the division; its own processor time, so that other work on the machine does not count. */
    private static void speed(RegisterFile register) {
        IndustryCoder coder = IndustryCoder.current();
        List<Double> rates = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            long begin = processor();
            double sum = 0;
            for (List<String> row : register.rows()) {
                sum += coder.division(text(register, row)).score();
            }
            double seconds = (processor() - begin) / 1e9;
            rates.add(register.rows().size() / seconds);
            System.out.printf(
                    "run %d %10.0f scopes a second, mean confidence %.3f%n",
                    run + 1, rates.get(run), sum / register.rows().size());
        }
        Ground.count("industry.per_second", Math.round(Ground.median(rates)));
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static FirmText text(RegisterFile register, List<String> row) {
        return FirmText.ofScope(row.get(register.nameColumn()), row.get(register.column("business_scope", "经营范围")));
    }
}
