package io.tuji.engine.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonStatTest {

    private final Map<String, Object> tree = JsonStat.dataset(InventedDataset.dataset(), Locale.CHINESE);

    @Test
    void aWrittenDatasetKeepsToEveryRule() {
        assertThat(JsonStatRules.check(tree)).isEmpty();
    }

    @Test
    void valuesStandInRowMajorOrder() {
        assertThat(tree.get("size")).isEqualTo(List.of(2, 2, 3));
        assertThat(tree.get("value"))
                .isEqualTo(Map.of(
                        "0", new BigDecimal("1200.5"),
                        "1", new BigDecimal("310"),
                        "3", new BigDecimal("88"),
                        "8", new BigDecimal("-0.4")));
    }

    @Test
    void namesTheBrokenRule() {
        tree.put("version", "1.0");
        tree.put("size", List.of(2, 2, 4));
        tree.put("value", List.of(1, 2, 3));
        tree.put("role", Map.of("time", List.of("year")));
        assertThat(JsonStatRules.check(tree))
                .extracting(BrokenRule::rule)
                .containsExactlyInAnyOrder(
                        "json-stat/version-is-2.0",
                        "json-stat/index-as-long-as-size",
                        "json-stat/role-of-known-dimension",
                        "json-stat/value-as-long-as-product-of-size");
    }

    @Test
    void seesAValueBehindTheLastCell() {
        @SuppressWarnings("unchecked")
        var values = (Map<String, Object>) Objects.requireNonNull(tree.get("value"));
        values.put("12", 1);
        values.put("5", "五");
        assertThat(JsonStatRules.check(tree))
                .extracting(BrokenRule::rule)
                .containsExactlyInAnyOrder("json-stat/value-position-in-range", "json-stat/value-number-or-null");
    }
}
