package io.tuji.bench.position;

import io.tuji.bench.Options;
import io.tuji.bench.RegisterFile;
import io.tuji.bench.position.Firm.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The firms of the register of the district, of that of the city, and the listed ones, each once; the district comes first. */
final class Firms {

    private final Map<String, Firm> byHash = new LinkedHashMap<>();

    private Firms() {}

    static Firms read() throws IOException {
        Firms firms = new Firms();
        firms.register(RegisterFile.read(Options.data("registry", "xuhui_companies.csv")), Source.DISTRICT);
        firms.register(RegisterFile.read(Options.data("registry", "shanghai_companies.csv.gz")), Source.CITY);
        firms.listed(RegisterFile.read(Options.data("listed", "listed_companies.csv")));
        return firms;
    }

    Map<String, Firm> byHash() {
        return Collections.unmodifiableMap(byHash);
    }

    /** All of the district and listed, and some of the city drawn at random. */
    List<Firm> some(int ofCity, Random random) {
        List<Firm> city = new ArrayList<>(of(Source.CITY));
        Collections.shuffle(city, random);
        List<Firm> some = new ArrayList<>(of(Source.DISTRICT));
        some.addAll(city.subList(0, Math.min(ofCity, city.size())));
        some.addAll(of(Source.LISTED));
        return some;
    }

    private Collection<Firm> of(Source source) {
        return byHash.values().stream().filter(firm -> firm.source() == source).toList();
    }

    private void register(RegisterFile file, Source source) {
        int scope = file.column("business_scope", "经营范围");
        for (List<String> row : file.rows()) {
            add(Firm.of(row.get(file.codeColumn()), source, row.get(file.nameColumn()), row.get(scope), List.of()));
        }
    }

    private void listed(RegisterFile file) {
        int code = file.column("stock_code");
        int name = file.column("full_name");
        int products = file.column("products");
        int scope = file.column("business_scope");
        for (List<String> row : file.rows()) {
            add(Firm.of(
                    "stock:" + row.get(code), Source.LISTED, row.get(name), row.get(scope), parted(row.get(products))));
        }
    }

    private void add(Firm firm) {
        byHash.putIfAbsent(firm.hash(), firm);
    }

    private static List<String> parted(String products) {
        return Arrays.stream(products.split("[;；]"))
                .map(String::strip)
                .filter(product -> !product.isEmpty())
                .toList();
    }
}
