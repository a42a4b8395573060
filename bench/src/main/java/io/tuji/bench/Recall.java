package io.tuji.bench;

import io.tuji.TujiApplication;
import io.tuji.search.Search;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether the whole hit set of an infix is the one that reading every row of the file gives; rows that were set aside are no hits. */
final class Recall {

    private static final String KIND = "company";

    private final RegisterFile file;

    Recall(RegisterFile file) {
        this.file = file;
    }

    /** The share of the infixes whose hit set is exactly that of the file; the home holds an import of just this file. */
    double of(List<String> infixes, Path home) {
        System.setProperty("tuji.home", home.toString());
        SpringApplication application = new SpringApplication(TujiApplication.class);
        application.setDefaultProperties(Map.of("logging.threshold.console", "OFF"));
        try (ConfigurableApplicationContext platform = application.run("--server.port=-1")) {
            Search search = platform.getBean(Search.class);
            Map<Long, String> codes = codes(platform.getBean(JdbcClient.class));
            List<Row> rows = rows(Set.copyOf(codes.values()));
            long exact = infixes.stream()
                    .filter(infix -> scan(rows, infix).equals(found(search, codes, infix)))
                    .count();
            return (double) exact / infixes.size();
        }
    }

    private static Map<Long, String> codes(JdbcClient jdbc) {
        Map<Long, String> codes = new HashMap<>();
        jdbc.sql("select id, credit_code from company").query(row -> {
            codes.put(row.getLong("id"), row.getString("credit_code"));
        });
        return codes;
    }

    private static Set<String> found(Search search, Map<Long, String> codes, String infix) {
        Set<String> found = new HashSet<>();
        for (long id : search.all(KIND, infix).ids()) {
            found.add(codes.get(id));
        }
        return found;
    }

    /** A row as a person reads it: upper and lower case, full and half width and blanks make no difference. */
    private record Row(String code, List<String> texts) {}

    private List<Row> rows(Set<String> stored) {
        return file.rows().stream()
                .filter(row -> stored.contains(row.get(file.codeColumn())))
                .map(row -> new Row(
                        row.get(file.codeColumn()),
                        List.of(
                                even(row.get(file.codeColumn())),
                                even(row.get(file.nameColumn())),
                                even(row.get(file.addressColumn())))))
                .toList();
    }

    private static Set<String> scan(List<Row> rows, String infix) {
        String even = even(infix);
        Set<String> codes = new HashSet<>();
        for (Row row : rows) {
            if (row.texts().stream().anyMatch(text -> text.contains(even))) {
                codes.add(row.code());
            }
        }
        return codes;
    }

    private static String even(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "");
    }
}
