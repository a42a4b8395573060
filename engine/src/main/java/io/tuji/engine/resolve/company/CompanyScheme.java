package io.tuji.engine.resolve.company;

import static io.tuji.engine.resolve.company.CompanyFields.*;

import io.tuji.engine.resolve.BlockingRule;
import io.tuji.engine.resolve.Comparison;
import io.tuji.engine.resolve.Level;
import io.tuji.engine.resolve.Scheme;
import java.util.List;
import java.util.Optional;

/** The comparisons and blocking rules of companies. */
public final class CompanyScheme {

    /** Half of the pairs of characters in common: 贸易 and 国际贸易 are alike, 贸易 and 科技 are not. */
    private static final double ALIKE = 0.5;

    private static final int SHORTEST_CORE = 3;
    private static final int SHORTEST_BRANCH = 3;
    private static final int LENGTH_OF_A_DAY = 10;

    private static final int SMALL_BLOCK = 20;
    private static final int LARGE_BLOCK = 60;

    /** The one scheme of companies. */
    public static final Scheme SCHEME = new Scheme("company", ALL, comparisons(), rules(), Optional.of(CODE));

    private CompanyScheme() {}

    private static List<Comparison> comparisons() {
        return List.of(
                Comparison.of(CODE, Level.exact("exact", CODE).anchor()),
                Comparison.of(NUMBER, Level.exact("exact", NUMBER).byRarityOf(NUMBER)),
                name(),
                Comparison.of(DIVISION, Level.exact("exact", DIVISION)),
                Comparison.of(
                        "form",
                        List.of(FORM),
                        List.of(FORM, FORM_KIND),
                        Level.exact("exact", FORM),
                        Level.exact("compatible", FORM_KIND)),
                Comparison.of(
                                BRANCH,
                                Level.exact("exact", BRANCH),
                                Level.onlyOne("only_one", BRANCH, NO_BRANCH),
                                Level.oneDropped("one_dropped", BRANCH, SHORTEST_BRANCH))
                        .doubtfulAt("only_one", "differs"),
                address(),
                Comparison.of(
                        DAY,
                        Level.exact("exact", DAY).byRarityOf(DAY),
                        Level.oneChanged("one_changed", DAY, LENGTH_OF_A_DAY)),
                Comparison.of(CAPITAL, Level.exact("exact", CAPITAL).byRarityOf(CAPITAL)));
    }

    /** The same beginning alone says little: strangers bear the trade name in another line of business. */
    private static Comparison name() {
        return Comparison.of(
                "name",
                List.of(CORE),
                List.of(CORE, HEAD, REST, TAIL),
                Level.exact("exact", CORE).byRarityOf(CORE).anchor(),
                Level.oneDropped("one_dropped", CORE, SHORTEST_CORE).anchor(),
                Level.alike("same_beginning_alike_rest", REST, ALIKE)
                        .byRarityOf(HEAD)
                        .anchor(),
                Level.oneChanged("one_changed", CORE, SHORTEST_CORE),
                Level.exact("same_beginning", HEAD).byRarityOf(HEAD).anchor(),
                Level.alike("alike", CORE, ALIKE));
    }

    private static Comparison address() {
        return Comparison.of(
                "address",
                List.of(ADDRESS),
                List.of(ADDRESS, HOUSE, ROAD),
                Level.exact("exact", ADDRESS).byRarityOf(ADDRESS),
                Level.exact("house", HOUSE).byRarityOf(HOUSE),
                Level.alike("alike", ADDRESS, ALIKE),
                Level.exact("road", ROAD).byRarityOf(ROAD));
    }

    private static List<BlockingRule> rules() {
        return List.of(
                new BlockingRule("code", List.of(CODE), List.of(), LARGE_BLOCK),
                new BlockingRule("core", List.of(CORE), List.of(BRANCH, ADDRESS), LARGE_BLOCK),
                new BlockingRule("day and house", List.of(DAY, HOUSE), List.of(), LARGE_BLOCK),
                new BlockingRule("day and head", List.of(DAY, HEAD), List.of(), LARGE_BLOCK),
                new BlockingRule("number", List.of(NUMBER), List.of(), SMALL_BLOCK),
                new BlockingRule("address", List.of(ADDRESS), List.of(HEAD), SMALL_BLOCK),
                new BlockingRule("head and road", List.of(HEAD, ROAD), List.of(BRANCH), SMALL_BLOCK),
                new BlockingRule("tail and road", List.of(TAIL, ROAD), List.of(BRANCH), SMALL_BLOCK),
                new BlockingRule("day and capital", List.of(DAY, CAPITAL, FORM_KIND), List.of(REST), SMALL_BLOCK),
                new BlockingRule("head", List.of(HEAD), List.of(ROAD), SMALL_BLOCK));
    }
}
