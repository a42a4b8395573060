package io.tuji.bench.industry;

import io.tuji.bench.RegisterFile;
import io.tuji.engine.industry.coding.Example;
import io.tuji.engine.industry.coding.FirmText;
import io.tuji.engine.industry.coding.LabelledFirm;
import io.tuji.engine.industry.coding.Teaching;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Listed firms without a label of their own teach too: from the Shenwan and Wind class of firms whose division is known follows how
 * likely each division is for the other firms of that class.
 *
 * <p>Strict: firms under test and firms with a label are left out by stock code and by name, and the classes of labelled firms are used
 * only of those that a model may know.
 */
final class OtherListed implements Teaching {

    private static final double PRODUCTS_WEIGHT = 0.6;
    private static final double SCOPE_WEIGHT = 0.4;

    private final Map<String, String> classes = new HashMap<>();
    private final Map<ListedFirm, String> others = new HashMap<>();
    private final List<ListedFirm> inOrder;

    private OtherListed(RegisterFile table, List<ListedFirm> excluded) {
        Set<String> codes = new HashSet<>();
        Set<String> names = new HashSet<>();
        excluded.forEach(firm -> {
            codes.add(firm.stockCode());
            names.add(firm.name());
        });
        for (List<String> row : table.rows()) {
            ListedFirm firm = firm(table, row);
            classes.put(firm.stockCode(), marketClass(table, row));
            if (!codes.contains(firm.stockCode()) && !names.contains(firm.name())) {
                others.put(firm, marketClass(table, row));
            }
        }
        inOrder = table.rows().stream()
                .map(row -> firm(table, row))
                .filter(others::containsKey)
                .toList();
    }

    /** @param excluded all firms with a label and all under test */
    static Teaching without(List<ListedFirm> excluded) throws IOException {
        Path file = Path.of(System.getenv("TUJI_TEST_DATA"), "listed", "listed_companies.csv");
        return Files.isReadable(file) ? new OtherListed(RegisterFile.read(file), excluded) : Teaching.none();
    }

    @Override
    public List<Example> beside(List<LabelledFirm> known) {
        ShenwanDivisions divisions = new ShenwanDivisions();
        known.forEach(firm ->
                divisions.add(classes.getOrDefault(firm.key(), ""), firm.code().substring(0, 2)));
        return inOrder.stream().flatMap(firm -> guesses(firm, divisions)).toList();
    }

    private Stream<Example> guesses(ListedFirm firm, ShenwanDivisions divisions) {
        Optional<Map<String, Double>> guess = divisions.of(others.getOrDefault(firm, ""));
        return guess.stream().flatMap(likely -> {
            double sure = likely.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
            return firm.texts().stream().map(text -> Example.guessed(text, likely, weight(text) * sure));
        });
    }

    private static double weight(FirmText text) {
        return text.kind() == FirmText.Kind.PRODUCTS ? PRODUCTS_WEIGHT : SCOPE_WEIGHT;
    }

    /** The Shenwan class and behind it, where it has one, the finest Wind class. */
    private static String marketClass(RegisterFile table, List<String> row) {
        String shenwan = row.get(table.column("sw_code"));
        return shenwan.isEmpty() ? "" : shenwan + row.get(table.column("wind_l3"));
    }

    private static ListedFirm firm(RegisterFile table, List<String> row) {
        return new ListedFirm(
                row.get(table.column("stock_code")),
                row.get(table.column("full_name")),
                "",
                row.get(table.column("products")),
                row.get(table.column("business_scope")));
    }
}
