package io.tuji.bench.industry;

import io.tuji.bench.RegisterFile;
import io.tuji.engine.industry.coding.StandardWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The activities that the notes of GB/T 4754 list for each class; where the file is absent the names of the classes stand alone. */
final class StandardNotes {

    private StandardNotes() {}

    static Map<String, List<String>> read() throws IOException {
        Path file = Path.of(System.getenv("TUJI_TEST_DATA"), "gbt4754", "gbt4754_2017_note_items.csv.gz");
        if (!Files.isReadable(file)) {
            return Map.of();
        }
        RegisterFile table = RegisterFile.read(file);
        int code = table.column("class_code");
        int kind = table.column("kind");
        int item = table.column("item");
        return table.rows().stream()
                .filter(row -> row.get(kind).equals("include"))
                .collect(Collectors.groupingBy(
                        row -> row.get(code), Collectors.mapping(row -> row.get(item), Collectors.toList())));
    }

    static StandardWords words() throws IOException {
        return new StandardWords(read());
    }
}
