package io.tuji.bench.resolve;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.tuji.engine.resolve.company.CompanyRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a file of the generator, without the columns that tell whose the records are. */
final class DirtyRows {

    private static final int BATCH = 1 << 14;

    private DirtyRows() {}

    /** Hands the records on in batches, in the order of the file. */
    static void read(Path file, Consumer<List<CompanyRecord>> batches) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = open(file)) {
            List<CompanyRecord> batch = new ArrayList<>(BATCH);
            for (NamedCsvRecord row : rows) {
                batch.add(new CompanyRecord(
                        row.getField("credit_code"),
                        row.getField("name"),
                        row.getField("established"),
                        row.getField("capital_wan"),
                        row.getField("address")));
                if (batch.size() == BATCH) {
                    batches.accept(batch);
                    batch = new ArrayList<>(BATCH);
                }
            }
            batches.accept(batch);
        }
    }

    /** Whose each record is, in the order of the file. */
    static int[] entities(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = open(file)) {
            return rows.stream()
                    .mapToInt(row -> Integer.parseInt(row.getField("entity")))
                    .toArray();
        }
    }

    private static CsvReader<NamedCsvRecord> open(Path file) throws IOException {
        BufferedReader text = new BufferedReader(Files.newBufferedReader(file, StandardCharsets.UTF_8), 1 << 16);
        return CsvReader.builder().ofNamedCsvRecord(text);
    }
}
