package io.tuji.bench.chain;

import io.tuji.bench.RegisterFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which listed company makes which product, cleaned: weights of zero and below, and names of booking lines instead of products, are left
 * out. Of the list of companies only stock code, Shenwan code and scope are read; its column of products is this very graph.
 *
 * @param companies in the order of their codes
 * @param products in the order of their names
 * @param edges each once, company before product
 */
record Makers(List<Company> companies, List<String> products, List<Edge> edges, int noWeight, int noise) {

    /** Lines of accounts and what every firm sells beside its products. */
    private static final Pattern NOISE = Pattern.compile("抵销|抵消|平衡项目|调整项目|分部间|未分配|合计|小计|其他|其它|租赁|配件|材料销售|销售材料|废料");

    /** What may be known of a company. */
    record Company(String code, String shenwan, String scope) {}

    /** Numbers of a company and a product. */
    record Edge(int company, int product) {}

    static Makers read(Path graph, Path listed) throws IOException {
        Map<String, Set<String>> byCompany = new TreeMap<>();
        int noWeight = 0;
        int noise = 0;
        for (List<String> row : RegisterFile.read(graph).rows()) {
            String product = row.get(1).strip();
            if (Double.parseDouble(row.get(2)) <= 0) {
                noWeight++;
            } else if (NOISE.matcher(product).find()) {
                noise++;
            } else {
                byCompany.computeIfAbsent(row.get(0), code -> new TreeSet<>()).add(product);
            }
        }
        return of(byCompany, companies(listed), noWeight, noise);
    }

    private static Makers of(Map<String, Set<String>> byCompany, Map<String, Company> known, int noWeight, int noise) {
        Set<String> names = new TreeSet<>();
        byCompany.values().forEach(names::addAll);
        Map<String, Integer> numbers = new HashMap<>();
        names.forEach(name -> numbers.put(name, numbers.size()));
        List<Company> companies = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        byCompany.forEach((code, products) -> {
            for (String product : products) {
                edges.add(new Edge(companies.size(), numbers.getOrDefault(product, -1)));
            }
            companies.add(known.getOrDefault(code, new Company(code, "", "")));
        });
        return new Makers(companies, List.copyOf(names), edges, noWeight, noise);
    }

    private static Map<String, Company> companies(Path listed) throws IOException {
        RegisterFile table = RegisterFile.read(listed);
        int code = table.header().indexOf("stock_code");
        int shenwan = table.header().indexOf("sw_code");
        int scope = table.header().indexOf("business_scope");
        Map<String, Company> companies = new HashMap<>();
        for (List<String> row : table.rows()) {
            companies.putIfAbsent(row.get(code), new Company(row.get(code), row.get(shenwan), row.get(scope)));
        }
        return companies;
    }
}
