package io.tuji.bench.resolve;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.tuji.engine.resolve.Candidates;
import io.tuji.engine.resolve.Learning;
import io.tuji.engine.resolve.Resolver;
import io.tuji.engine.resolve.Table;
import io.tuji.engine.resolve.Thresholds;
import io.tuji.engine.resolve.Weights;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Febrl 4: 5,000 invented persons and one faulty copy of each; a smoke test of what is not about companies. */
final class Febrl {

    /** More likely than not; stated before and not taken from the truth. */
    private static final Thresholds MORE_LIKELY_THAN_NOT = new Thresholds(0.5, 0.05);

    private Febrl() {}

    static PairScore run(Path folder, long seed) throws IOException {
        Table table = new Table(PersonScheme.scheme());
        List<Integer> persons = new ArrayList<>();
        read(folder.resolve("dataset4a.csv"), table, persons);
        read(folder.resolve("dataset4b.csv"), table, persons);
        Candidates candidates = Candidates.of(table);
        Weights weights = Weights.of(Learning.from(candidates, seed));
        int[] clusters = new Resolver(candidates, weights, MORE_LIKELY_THAN_NOT)
                .resolve()
                .clusters()
                .toArray();
        return PairScore.of(clusters, persons.stream().mapToInt(i -> i).toArray());
    }

    /** rec-561-org and rec-561-dup-0 are one person. */
    private static int person(String record) {
        return Integer.parseInt(record.replaceFirst("^rec-(\\d+)-.*$", "$1"));
    }

    private static void read(Path file, Table table, List<Integer> persons) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().skipEmptyLines(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                table.add(PersonScheme.COLUMNS.stream()
                        .map(column -> row.getField(column).strip())
                        .toList());
                persons.add(person(row.getField("rec_id")));
            }
        }
    }
}
