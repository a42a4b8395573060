package io.tuji.engine.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number on a road, or a range of them. What tells houses of one number apart (甲, -1, 临) is left out: they stand at
 * one place.
 *
 * @param first at least 1
 * @param last at least {@code first}; the same for a single number
 */
public record HouseNumber(int first, int last, Parity parity) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final String ODD_ONLY = "单号)";
    private static final String EVEN_ONLY = "双号)";

    public HouseNumber {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no range of numbers: " + first + " to " + last);
        }
    }

    public static HouseNumber of(int number) {
        return new HouseNumber(number, number, Parity.of(number));
    }

    /** From the normal form of a lane or number, as 9-15号 or 12号甲. */
    static Optional<HouseNumber> read(String normal) {
        List<Integer> numbers = new ArrayList<>();
        Matcher number = NUMBER.matcher(normal);
        while (number.find()) {
            numbers.add(Integer.parseInt(number.group()));
        }
        if (numbers.isEmpty() || numbers.get(0) == 0) {
            return Optional.empty();
        }
        int first = numbers.get(0);
        int last = Math.max(first, numbers.get(numbers.size() - 1));
        return Optional.of(new HouseNumber(first, last, parity(first, last, normal)));
    }

    /** A range from an odd to an odd number means one side of the road. */
    private static Parity parity(int first, int last, String normal) {
        if (normal.endsWith(ODD_ONLY)) {
            return Parity.ODD;
        }
        if (normal.endsWith(EVEN_ONLY)) {
            return Parity.EVEN;
        }
        return Parity.of(first) == Parity.of(last) ? Parity.of(first) : Parity.BOTH;
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
