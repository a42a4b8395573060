package io.tuji.engine.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Invented records that estimation without labels must misjudge: most that agree in town, day and trade were founded together and are
 * different all the same, and only the name tells.
 */
final class Sisters {

    private static final int TOGETHER = 4;

    private final Random random = new Random(11);
    private final Scheme scheme;
    final Table table;
    final List<DecidedPair> decided = new ArrayList<>();

    Sisters(Scheme scheme, int families) {
        this.scheme = scheme;
        this.table = new Table(scheme);
        for (int family = 0; family < families; family++) {
            List<String> founded = List.of(word("town", 40), word("day", 3000), word("trade", 20));
            for (int sister = 0; sister < TOGETHER; sister++) {
                add(founded, word("name", 2000));
            }
            if (family % TOGETHER == 0) {
                add(founded, table.value(People.NAME, table.size() - 1));
            }
        }
    }

    private void add(List<String> founded, String name) {
        table.add(List.of(name, founded.get(0), founded.get(1), founded.get(2), ""));
    }

    private String word(String field, int words) {
        return field + Integer.toString(100_000 + random.nextInt(words), 36);
    }

    /** What a person who knows would decide on the pairs of a family. */
    List<DecidedPair> decide(Resolver resolver, int most) {
        for (int row = 1; decided.size() < most; row++) {
            Judgement judgement = resolver.judge(row - 1, row);
            boolean isFamily = table.value(People.DAY, row).equals(table.value(People.DAY, row - 1));
            boolean isSame = table.value(People.NAME, row).equals(table.value(People.NAME, row - 1));
            if (isFamily) {
                decided.add(DecidedPair.shown(
                        row - 1, row, levels(judgement), judgement.probability(), Corrections.none(scheme), isSame));
            }
        }
        return decided;
    }

    static Map<String, String> levels(Judgement judgement) {
        return judgement.reasons().stream().collect(Collectors.toMap(Reason::comparison, Reason::level));
    }
}
