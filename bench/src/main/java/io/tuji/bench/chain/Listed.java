package io.tuji.bench.chain;

import io.tuji.bench.RegisterFile;
import io.tuji.engine.place.Divisions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A listed company as the test of new listings knows it. The name is read for the region and then forgotten; the scope is not read at all,
 * for its set phrases are those of the registration office and would tell the region.
 *
 * @param listing empty where the list says none
 * @param region the province, empty where the name does not begin with a place
 * @param shenwan the code of the industry, or ""
 * @param text names of products, without names of places
 */
record Listed(Optional<LocalDate> listing, Optional<String> region, String shenwan, String text) {

    /** Whether anything is known that could speak for a region. */
    boolean isDescribed() {
        return !shenwan.isEmpty() || !text.isBlank();
    }

    /** @param makers products by stock code come from there */
    static List<Listed> read(Path file, Makers makers) throws IOException {
        NamedRegions regions = new NamedRegions(Divisions.current());
        Map<String, String> products = products(makers);
        RegisterFile table = RegisterFile.read(file);
        int code = table.column("stock_code");
        int name = table.column("full_name");
        int listing = table.column("list_date");
        int shenwan = table.column("sw_code");
        List<Listed> all = new ArrayList<>();
        for (List<String> row : table.rows()) {
            String text = products.getOrDefault(row.get(code), "");
            all.add(new Listed(
                    day(row.get(listing)), regions.of(row.get(name)), row.get(shenwan), regions.without(text)));
        }
        return all;
    }

    private static Map<String, String> products(Makers makers) {
        Map<String, StringJoiner> products = new HashMap<>();
        makers.edges()
                .forEach(edge -> products.computeIfAbsent(
                                makers.companies().get(edge.company()).code(), code -> new StringJoiner(" "))
                        .add(makers.products().get(edge.product())));
        Map<String, String> texts = new HashMap<>();
        products.forEach((code, names) -> texts.put(code, names.toString()));
        return texts;
    }

    /** Empty where the columns of a row have slipped. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
