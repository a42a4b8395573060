package io.tuji.engine.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The records that are known already, asked for those that a new one may repeat: what a form shows before a duplicate is made.
 *
 * <p>Grows record by record. One thread at a time may add; nobody may ask meanwhile.
 */
public final class KnownRecords {

    private final Table table;
    private final Judging judging;
    private final Postings[] postings;

    /** A known record and how it compares with the one asked about. */
    public record Candidate(int row, Judgement judgement) {}

    /** Takes over the rows of the table; from now on they are added here only. */
    public KnownRecords(Table table, Weights weights, Thresholds thresholds) {
        this.table = table;
        this.judging = new Judging(table, new Weigher(table, weights), thresholds);
        this.postings = new Postings[table.scheme().rules().size()];
        Arrays.setAll(postings, rule -> new Postings());
        for (int row = 0; row < table.size(); row++) {
            index(row);
        }
    }

    /** Takes a record in; its row in the table. */
    public int add(List<String> values) {
        int row = table.add(values);
        index(row);
        return row;
    }

    /** The known records that may be the same, the likeliest first; those clearly different are left out. */
    public List<Candidate> candidates(List<String> values, int most) {
        Rows asked = table.outside(values);
        return meeting(asked)
                .mapToObj(row -> new Candidate(row, judging.judge(asked, 0, row)))
                .filter(candidate -> candidate.judgement().verdict() != Verdict.DIFFERENT)
                .sorted(Comparator.comparingDouble(
                        candidate -> -candidate.judgement().bits()))
                .limit(most)
                .toList();
    }

    private IntStream meeting(Rows asked) {
        IntStream.Builder rows = IntStream.builder();
        for (int rule = 0; rule < postings.length; rule++) {
            BlockingRule declared = table.scheme().rules().get(rule);
            for (int key : keys(declared, asked, 0)) {
                if (postings[rule].count(key) <= declared.limit()) {
                    postings[rule].each(key, rows::add);
                    break;
                }
            }
        }
        return rows.build().distinct().sorted();
    }

    private void index(int row) {
        for (int rule = 0; rule < postings.length; rule++) {
            for (int key : keys(table.scheme().rules().get(rule), table, row)) {
                postings[rule].add(key, row);
            }
        }
    }

    /** The key of the rule and, behind it, each of its refinements as far as the record states them. */
    private static List<Integer> keys(BlockingRule rule, Rows rows, int row) {
        List<Integer> keys = new ArrayList<>();
        int key = BlockKeys.of(rule, rows, row);
        for (int i = 0; key != Blocks.NO_KEY; i++) {
            keys.add(key);
            key = i < rule.refine().size()
                    ? BlockKeys.refined(key, rule.refine().get(i), rows, row)
                    : Blocks.NO_KEY;
        }
        return keys;
    }
}
