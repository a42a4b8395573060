package io.tuji.bench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What people might type who look for one of the names; each with the number of the name that it was made from. */
final class NameQueries {

    /** @param target the name it was made from */
    record Query(String text, int target) {}

    /** How a query is made of the characters of a name; empty where it cannot be. */
    interface Making {
        String of(String name, Random random);
    }

    private static final int LONGEST_PREFIX = 8;
    private static final int SHORTEST_INFIX = 2;
    private static final int LONGEST_INFIX = 6;

    private NameQueries() {}

    static List<Query> make(List<String> names, int count, Random random, Making making) {
        List<Query> queries = new ArrayList<>(count);
        while (queries.size() < count) {
            int target = random.nextInt(names.size());
            String text = making.of(names.get(target), random);
            if (!text.isEmpty()) {
                queries.add(new Query(text, target));
            }
        }
        return queries;
    }

    /** The first one to eight characters. */
    static String prefix(String name, Random random) {
        return name.substring(0, Math.min(name.length(), 1 + random.nextInt(LONGEST_PREFIX)));
    }

    /** Two to six characters from anywhere. */
    static String infix(String name, Random random) {
        int length = SHORTEST_INFIX + random.nextInt(LONGEST_INFIX - SHORTEST_INFIX + 1);
        if (length > name.length()) {
            return "";
        }
        int from = random.nextInt(name.length() - length + 1);
        return name.substring(from, from + length);
    }

    /** The whole name without one of its characters. */
    static String dropped(String name, Random random) {
        return new StringBuilder(name)
                .deleteCharAt(random.nextInt(name.length()))
                .toString();
    }
}
