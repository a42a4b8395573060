package io.tuji.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A copy of a register with faults put in on purpose, so that what an import finds can be compared with what is there.
 *
 * <p>Each kind takes 2 % of the rows, no row has two. Every code of the original has to stand in it once; rows whose code has not 18
 * characters are left as they are and counted.
 */
public record FaultyCopy(RegisterFile file, Made made) {

    private static final int PERCENT_OF_EACH = 2;
    private static final int CODE_LENGTH = 18;

    /**
     * How many rows of each kind were spoiled.
     *
     * @param malformedBefore rows of the original that have no code of the right length
     */
    public record Made(
            long rows, long badDates, long shortRows, long malformedCodes, long repeatedCodes, long malformedBefore) {

        /** How many rows an import has to set aside. */
        public long all() {
            return badDates + shortRows + malformedCodes + repeatedCodes + malformedBefore;
        }
    }

    public static FaultyCopy of(RegisterFile clean, long seed) {
        Random random = new Random(seed);
        int rows = clean.rows().size();
        int each = rows * PERCENT_OF_EACH / 100;
        List<Integer> order = new ArrayList<>(IntStream.range(0, rows)
                .filter(i -> clean.rows().get(i).get(clean.codeColumn()).length() == CODE_LENGTH)
                .boxed()
                .toList());
        Collections.shuffle(order, random);
        List<List<String>> cells = new ArrayList<>(clean.rows());
        Spoiler spoiler = new Spoiler(clean, random);
        order.subList(0, each).forEach(i -> cells.set(i, spoiler.badDate(cells.get(i))));
        order.subList(each, 2 * each).forEach(i -> cells.set(i, spoiler.shortened(cells.get(i))));
        order.subList(2 * each, 3 * each).forEach(i -> cells.set(i, spoiler.malformedCode(cells.get(i))));
        List<Integer> untouched = order.subList(4 * each, order.size());
        order.subList(3 * each, 4 * each).forEach(i -> {
            List<String> donor = cells.get(untouched.get(random.nextInt(untouched.size())));
            cells.set(i, spoiler.repeatedCode(cells.get(i), donor));
        });
        return new FaultyCopy(
                new RegisterFile(clean.header(), cells), new Made(rows, each, each, each, each, rows - order.size()));
    }
}
