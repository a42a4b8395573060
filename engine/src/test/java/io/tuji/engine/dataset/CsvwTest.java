package io.tuji.engine.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvwTest {

    private static final String URL = "output.csv";

    private final Dataset dataset = InventedDataset.dataset();
    private final Map<String, Object> metadata = Csvw.metadata(dataset, URL, Locale.CHINESE);

    @Test
    void whatIsWrittenKeepsToEveryRule() {
        assertThat(CsvwRules.check(metadata, URL, rows())).isEmpty();
    }

    @Test
    void theTableHasAMarkAndItsTextsAreNoFormulas() {
        String table = Csvw.table(dataset, Locale.CHINESE);
        assertThat(table).startsWith("\uFEFF指标代码,指标,");
        assertThat(table.lines()).hasSize(5);
        assertThat(table).contains("\"'=统计局, 第\"\"一\"\"处\"").contains(",-0.4,");
    }

    @Test
    void namesTheBrokenRule() {
        List<List<String>> rows = rows();
        rows.set(1, with(rows.get(1), 7, "许多"));
        rows.set(2, with(rows.get(2), 5, "2025-02-30"));
        rows.set(3, with(rows.get(3), 0, ""));
        rows.add(rows.get(4));
        assertThat(CsvwRules.check(metadata, "other.csv", rows))
                .extracting(BrokenRule::rule)
                .containsExactlyInAnyOrder(
                        "csvw/table-url",
                        "csvw/cell-of-datatype",
                        "csvw/cell-of-datatype",
                        "csvw/cell-required",
                        "csvw/primary-key-unique");
    }

    @Test
    void theHeadMustBeWhatTheMetadataSay() {
        List<List<String>> rows = rows();
        rows.set(0, Csvw.head(Locale.ENGLISH));
        metadata.put("@context", "http://example.org/");
        assertThat(CsvwRules.check(metadata, URL, rows))
                .extracting(BrokenRule::rule)
                .containsExactly("csvw/context-is-csvw", "csvw/head-as-titles");
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>(List.of(Csvw.head(Locale.CHINESE)));
        dataset.cells().forEach(cell -> rows.add(Csvw.row(dataset, cell, Locale.CHINESE)));
        return rows;
    }

    private static List<String> with(List<String> row, int column, String text) {
        List<String> changed = new ArrayList<>(row);
        changed.set(column, text);
        return changed;
    }
}
