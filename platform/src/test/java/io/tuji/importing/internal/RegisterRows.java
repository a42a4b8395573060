package io.tuji.importing.internal;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Rows of an invented register; their codes are well formed and belong to nobody known to the tests. */
public final class RegisterRows {

    public static final String HEADER = "统一社会信用代码,企业名称,成立日期,注册资本（万元）,住所";

    /** The example of GB 11643-1999, nobody's number. */
    public static final String PERSON = "11010519491231002X";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final Pattern COMMA = Pattern.compile(",");

    private RegisterRows() {}

    /** A valid code for each serial below a hundred million: checks of GB 11714-1997 and GB 32100-2015. */
    public static String code(long serial) {
        String text = "91310104%08d".formatted(serial);
        int organisation = 11 - sum(text.substring(8), 3, 7, 9, 10, 5, 8, 4, 2) % 11;
        text += organisation == 10 ? "X" : organisation == 11 ? "0" : Integer.toString(organisation);
        int check = sum(text, 1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28);
        return text + ALPHABET.charAt((31 - check % 31) % 31);
    }

    private static int sum(String text, int... weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += ALPHABET.indexOf(text.charAt(i)) * weights[i];
        }
        return sum;
    }

    public static List<String> cells(String line) {
        return Arrays.asList(COMMA.split(line, -1));
    }

    public static String row(long serial) {
        return row(serial, "测试企业" + serial + "有限公司");
    }

    public static String row(long serial, String name) {
        return code(serial) + "," + name + ",2020-01-02,100,上海市测试路" + serial + "号";
    }

    /** A file of the rows with these serials, one by one. */
    public static String file(long first, int count) {
        return file(LongStream.range(first, first + count)
                .mapToObj(RegisterRows::row)
                .toList());
    }

    public static String file(List<String> rows) {
        return rows.stream().collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }
}
