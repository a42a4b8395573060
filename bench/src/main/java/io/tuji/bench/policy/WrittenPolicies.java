package io.tuji.bench.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mixed policies as files of a pack, over the facts that the registry keeps, in the place of those that are there. */
public final class WrittenPolicies {

    /** How the registry calls what the conditions are about. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("income", "revenue"),
            Map.entry("main_income", "main_revenue"),
            Map.entry("hitech_income", "hitech_revenue"),
            Map.entry("rd", "rd_spending"),
            Map.entry("equity_2y", "project_investment"),
            Map.entry("registered_on", "founded"),
            Map.entry("title_sme", "legal_person"),
            Map.entry("listed", "foreign_parent"),
            Map.entry("award in provincial, national", "science_award in provincial, national_top3"),
            Map.entry("platform_score >= 50", "platform_score >= 50 分"));

    private static final Pattern NAMES = Pattern.compile("platform_score >= 50|award in .*|[a-z]\\w+");

    private WrittenPolicies() {}

    public static void write(Path pack, int number, long seed) throws IOException {
        Path folder = pack.resolve("policies");
        try (Stream<Path> shipped = Files.list(folder)) {
            for (Path file : shipped.toList()) {
                Files.delete(file);
            }
        }
        Random random = new Random(seed);
        for (int i = 0; i < number; i++) {
            Files.writeString(folder.resolve("p" + i + ".yaml"), text("p" + i, MixedPolicies.conditions(random)));
        }
    }

    private static String text(String id, List<CatalogueForm> conditions) {
        StringBuilder text = new StringBuilder(
                "id: %s%ntitle: 演练政策 %s%ndocument: 演练%nissuer: 演练%nfrom: 2020-01-01%nrequires:%n".formatted(id, id));
        MixedPolicies.all(conditions)
                .forEach(form -> text.append("  - ").append(inRegistry(form)).append('\n'));
        text.append("  - any:\n");
        MixedPolicies.any(conditions)
                .forEach(
                        form -> text.append("      - ").append(inRegistry(form)).append('\n'));
        return text.toString();
    }

    private static String inRegistry(CatalogueForm form) {
        return NAMES.matcher(form.written()).replaceAll(name -> KEYS.getOrDefault(name.group(), name.group()));
    }
}
