package io.tuji.engine.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Invented records of five fields with known chances of error: what resolution should find is known. */
final class People {

    static final Field NAME = new Field(0, "name");
    static final Field TOWN = new Field(1, "town");
    static final Field DAY = new Field(2, "day");
    static final Field TRADE = new Field(3, "trade");
    static final Field NUMBER = new Field(4, "number");

    private static final int[] WORDS = {2000, 40, 3000, 20};

    private final Random random;
    private final double error;
    final Table table;
    final List<Integer> owners = new ArrayList<>();

    People(Scheme scheme, long seed, double error) {
        this.random = new Random(seed);
        this.error = error;
        this.table = new Table(scheme);
    }

    /** Name with a near level, three plain fields; the number is an identifier where the scheme says so. */
    static Scheme scheme(boolean hasIdentifier) {
        return new Scheme(
                "people",
                List.of(NAME, TOWN, DAY, TRADE, NUMBER),
                List.of(
                        Comparison.of(NAME, Level.exact("exact", NAME).byRarityOf(NAME), Level.near("near", NAME, 0.9)),
                        Comparison.of(TOWN, Level.exact("exact", TOWN)),
                        Comparison.of(DAY, Level.exact("exact", DAY)),
                        Comparison.of(TRADE, Level.exact("exact", TRADE)),
                        Comparison.of(NUMBER, Level.exact("exact", NUMBER))),
                List.of(
                        new BlockingRule("name", List.of(NAME), List.of(TOWN), 50),
                        new BlockingRule("day", List.of(DAY), List.of(), 50),
                        new BlockingRule("town and trade", List.of(TOWN, TRADE), List.of(), 50)),
                hasIdentifier ? Optional.of(NUMBER) : Optional.empty());
    }

    /** Owners of whom every second has a further record, each field of it wrong with the chance of an error. */
    People fill(int count) {
        for (int owner = 0; owner < count; owner++) {
            String[] values = person();
            add(owner, values);
            if (owner % 2 == 0) {
                add(owner, copied(values));
            }
        }
        return this;
    }

    private void add(int owner, String... values) {
        table.add(Arrays.asList(values));
        owners.add(owner);
    }

    private String[] person() {
        String[] values = new String[5];
        for (int i = 0; i < WORDS.length; i++) {
            values[i] = word(i);
        }
        values[4] = random.nextInt(4) == 0 ? "" : "n" + random.nextInt(1 << 30);
        return values;
    }

    private String[] copied(String[] values) {
        String[] copy = values.clone();
        for (int i = 0; i < WORDS.length; i++) {
            copy[i] = random.nextDouble() < error ? word(i) : copy[i];
        }
        copy[4] = random.nextInt(4) == 0 ? "" : copy[4];
        return copy;
    }

    private String word(int field) {
        return field + "-" + Integer.toString(100_000 + random.nextInt(WORDS[field]), 36);
    }
}
