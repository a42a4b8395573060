package io.tuji.engine.resolve;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The records to be resolved, as columns of numbers: a record costs four bytes a field and each text is kept once. */
public final class Table implements Rows {

    private static final int FIRST_SIZE = 1024;

    private final Scheme scheme;
    private final int[][] columns;
    private final Tokens[] tokens;
    private int size;

    public Table(Scheme scheme) {
        this.scheme = scheme;
        int fields = scheme.fields().size();
        this.columns = new int[fields][FIRST_SIZE];
        this.tokens = new Tokens[fields];
        Arrays.setAll(tokens, i -> new Tokens());
    }

    /**
     * Takes a record in.
     *
     * @param values one text a field, in the order of the scheme; empty where nothing is stated
     * @return its row, from 0
     */
    public int add(List<String> values) {
        scheme.check(values);
        for (int field = 0; field < columns.length; field++) {
            addColumn(field, List.of(values));
        }
        return size++;
    }

    /** Takes records in, as one after another would be, but each column by itself. */
    public void addAll(List<List<String>> records) {
        records.forEach(scheme::check);
        IntStream.range(0, columns.length).parallel().forEach(field -> addColumn(field, records));
        size += records.size();
    }

    private void addColumn(int field, List<List<String>> records) {
        int needed = size + records.size();
        if (needed > columns[field].length) {
            columns[field] = Arrays.copyOf(columns[field], Math.max(needed, size + (size >> 1)));
        }
        for (int i = 0; i < records.size(); i++) {
            columns[field][size + i] = token(field, records.get(i).get(field));
        }
    }

    private int token(int field, String value) {
        return value.isEmpty() ? Tokens.NONE : tokens[field].add(value);
    }

    public int size() {
        return size;
    }

    public Scheme scheme() {
        return scheme;
    }

    /** What the record states, as it was given. */
    public String value(Field field, int row) {
        return isMissing(field, row) ? "" : text(field, row).toString();
    }

    @Override
    public int token(Field field, int row) {
        return columns[field.index()][row];
    }

    @Override
    public Text text(Field field, int row) {
        return tokens[field.index()].text(token(field, row));
    }

    Tokens tokens(Field field) {
        return tokens[field.index()];
    }

    /** A record that is not taken in, to be compared with those that are. */
    Rows outside(List<String> values) {
        scheme.check(values);
        return new OutsideRow(this, values);
    }
}
