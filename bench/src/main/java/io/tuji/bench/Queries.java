package io.tuji.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Infixes of 2 to 6 characters cut from names and addresses of a register: what people type who know a part of something. */
final class Queries {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private Queries() {}

    static List<String> cut(RegisterFile file, int count, Random random) {
        int[] columns = {file.nameColumn(), file.addressColumn()};
        List<String> queries = new ArrayList<>(count);
        while (queries.size() < count) {
            List<String> row = file.rows().get(random.nextInt(file.rows().size()));
            int[] text = row.get(columns[random.nextInt(columns.length)])
                    .codePoints()
                    .toArray();
            int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
            if (text.length >= length) {
                String infix = new String(text, random.nextInt(text.length - length + 1), length);
                if (infix.codePoints().noneMatch(Character::isWhitespace)) {
                    queries.add(infix);
                }
            }
        }
        return queries;
    }
}
