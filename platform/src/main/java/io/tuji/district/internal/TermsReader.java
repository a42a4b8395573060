package io.tuji.district.internal;

import io.tuji.district.Name;
import io.tuji.district.Term;
import io.tuji.district.internal.References.Family;
import java.util.List;
import java.util.Optional;

/** Reads terms.csv. */
final class TermsReader {

    static final List<String> COLUMNS = List.of("id", "zh", "en", "meaning_zh", "meaning_en", "on", "source");

    private TermsReader() {}

    static Optional<Term> read(CsvRow row) {
        String id = row.id("id", Family.TERM);
        Name name = new Name(row.text("zh"), row.text("en"));
        Name meaning = new Name(row.text("meaning_zh"), row.text("meaning_en"));
        boolean on = row.yes("on");
        Optional<String> source = row.optionalReference("source", Family.SOURCE);
        return row.make(() -> new Term(id, name, meaning, on, source));
    }
}
