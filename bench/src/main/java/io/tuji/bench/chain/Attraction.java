package io.tuji.bench.chain;

import io.tuji.bench.chain.LikeTexts.Neighbour;
import io.tuji.engine.chain.relatedness.IndustryTable;
import io.tuji.engine.chain.relatedness.IndustryTable.Cell;
import io.tuji.engine.chain.relatedness.Relatedness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What speaks for a region as the place of a company, from the companies that were there before: the location quotients of its industry at
 * two levels, and how many of the companies that describe themselves like it are there.
 */
final class Attraction {

    private static final int FINE = 6;
    private static final int WIDE = 4;
    private static final int NEAREST = 50;

    private final List<String> regionOf;
    private final Quotients fine;
    private final Quotients wide;
    private final LikeTexts texts;
    private final Map<String, Double> shares = new HashMap<>();

    /** The quotients at one level of the classification. */
    private static final class Quotients {
        private final int level;
        private final Relatedness relatedness;
        private final Map<String, Integer> sizes = new HashMap<>();

        Quotients(List<Listed> residents, List<String> regionOf, int level) {
            this.level = level;
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < regionOf.size(); i++) {
                String industry = industry(residents.get(i));
                if (!industry.isEmpty()) {
                    cells.add(new Cell(regionOf.get(i), industry, 1));
                    sizes.merge(industry, 1, Integer::sum);
                }
            }
            relatedness = Relatedness.of(IndustryTable.of(cells));
        }

        double of(String region, Listed company) {
            String industry = industry(company);
            return sizes.containsKey(industry)
                    ? relatedness.locationQuotient(region, industry).value().orElse(0)
                    : 0;
        }

        int size(Listed company) {
            return sizes.getOrDefault(industry(company), 0);
        }

        private String industry(Listed company) {
            return company.shenwan().length() < level ? "" : company.shenwan().substring(0, level);
        }
    }

    /** @param regionOf of each resident the region, be it the true one or one by lot */
    Attraction(List<Listed> residents, List<String> regionOf) {
        this.regionOf = List.copyOf(regionOf);
        fine = new Quotients(residents, regionOf, FINE);
        wide = new Quotients(residents, regionOf, WIDE);
        texts = new LikeTexts(residents.stream().map(Listed::text).toList());
        regionOf.forEach(region -> shares.merge(region, 1.0 / regionOf.size(), Double::sum));
    }

    /** How many companies there are of its industry. */
    double size(Listed company) {
        return fine.size(company);
    }

    double quotient(String region, Listed company) {
        return fine.of(region, company);
    }

    /** Of each region the share of the companies most like it, over the share of all companies; 1 is as everywhere. */
    Map<String, Double> likeness(Listed company) {
        Map<String, Double> found = new HashMap<>();
        double all = 0;
        for (Neighbour neighbour : texts.nearest(company.text(), NEAREST)) {
            found.merge(regionOf.get(neighbour.text()), neighbour.likeness(), Double::sum);
            all += neighbour.likeness();
        }
        double sum = all;
        found.replaceAll((region, likeness) -> likeness / sum / shares.getOrDefault(region, 1.0));
        return found;
    }

    /** The three multiplied, each by one more, so that an industry new to the region does not silence the text. */
    double score(String region, Listed company, Map<String, Double> likeness) {
        return (1 + fine.of(region, company))
                * (1 + wide.of(region, company))
                * (1 + likeness.getOrDefault(region, 0.0));
    }
}
