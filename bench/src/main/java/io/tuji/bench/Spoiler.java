package io.tuji.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Puts one fault into one row, as they come in real files. */
final class Spoiler {

    private static final List<String> BAD_DATES = List.of("2019-02-30", "2021-13-01", "2020-00-15", "日期不详", "19829912");

    /** None of them leaves 18 characters of the alphabet, nor a number that a person could have. */
    private static final List<UnaryOperator<String>> CODE_FAULTS = List.of(
            code -> code.substring(0, 17),
            code -> code + "0",
            code -> code.substring(0, 9) + "*" + code.substring(10),
            code -> code.substring(0, 8));

    private static final int CUT_AT_MOST = 3;

    private final RegisterFile file;
    private final Random random;

    Spoiler(RegisterFile file, Random random) {
        this.file = file;
        this.random = random;
    }

    List<String> badDate(List<String> row) {
        return with(row, file.dateColumn(), BAD_DATES.get(random.nextInt(BAD_DATES.size())));
    }

    List<String> shortened(List<String> row) {
        return row.subList(0, row.size() - 1 - random.nextInt(CUT_AT_MOST));
    }

    List<String> malformedCode(List<String> row) {
        String code = row.get(file.codeColumn());
        return with(
                row,
                file.codeColumn(),
                CODE_FAULTS.get(random.nextInt(CODE_FAULTS.size())).apply(code));
    }

    List<String> repeatedCode(List<String> row, List<String> donor) {
        return with(row, file.codeColumn(), donor.get(file.codeColumn()));
    }

    private static List<String> with(List<String> row, int column, String value) {
        List<String> changed = new ArrayList<>(row);
        changed.set(column, value);
        return changed;
    }
}
