package io.tuji.coding.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A row of a file of decisions as it was typed.
 *
 * @param number of the row in the file
 */
record LabelRow(int number, String company, String industry, String reason) {

    private static final String TAB = "\t";
    private static final List<List<String>> HEADERS = List.of(
            List.of("企业编号", "统一社会信用代码", "企业", "firm"), List.of("行业代码", "行业", "industry code"), List.of("理由", "reason"));

    /** Which column holds firm, industry and reason, in this order; -1 for one that is missing. */
    static List<Integer> columns(List<String> heads) {
        List<String> found = heads.stream()
                .map(head -> head.strip().toLowerCase(Locale.ROOT))
                .toList();
        return HEADERS.stream()
                .map(names -> names.stream()
                        .map(found::indexOf)
                        .filter(index -> index >= 0)
                        .findFirst()
                        .orElse(-1))
                .toList();
    }

    static LabelRow of(long number, List<Integer> columns, List<String> cells) {
        List<String> texts = columns.stream()
                .map(index -> index >= 0 && index < cells.size()
                        ? cells.get(index).strip().replaceAll("\\s+", " ")
                        : "")
                .toList();
        return new LabelRow((int) number, texts.get(0), texts.get(1), texts.get(2));
    }

    /** As a line that {@link #read} takes; cells hold no tab. */
    String text() {
        return String.join(TAB, Integer.toString(number), company, industry, reason);
    }

    static LabelRow read(String line) {
        List<String> texts = List.of(line.split(TAB, -1));
        List<String> whole = IntStream.range(0, 4)
                .mapToObj(i -> i < texts.size() ? texts.get(i) : "")
                .toList();
        return new LabelRow(Integer.parseInt(whole.get(0)), whole.get(1), whole.get(2), whole.get(3));
    }
}
