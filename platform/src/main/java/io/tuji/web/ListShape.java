package io.tuji.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a list may be asked for: its address, the columns it sorts by with the SQL behind each, and its filters. A request can
 * choose among these and nothing else, so no text of a visitor ever reaches the SQL.
 *
 * @param path address of the page
 * @param id SQL of the unique column that decides between equal rows
 * @param columns the first is what the list is sorted by until the visitor chooses
 * @param filters names of the request parameters that narrow the list, besides {@code q}
 */
public record ListShape(String path, String id, List<Column> columns, List<String> filters) {

    /** A column that can be sorted by; {@code descending} is the direction of the first click. */
    public record Column(String key, String sql, boolean descending) {}

    private static final String MATCH = "match";

    public ListShape {
        columns = List.copyOf(columns);
        filters = List.copyOf(filters);
    }

    public static ListShape of(String path, String id) {
        return new ListShape(path, id, List.of(), List.of());
    }

    public ListShape ascending(String key, String sql) {
        return with(new Column(key, sql, false));
    }

    /** For amounts and days, of which the largest or newest is wanted first. */
    public ListShape descending(String key, String sql) {
        return with(new Column(key, sql, true));
    }

    /** For the list in the order in which words are found, which holds while words are sought and no other order is asked for. */
    public ListShape matching(String sql) {
        return with(new Column(MATCH, sql, false));
    }

    public ListShape filters(String... names) {
        return new ListShape(path, id, columns, List.of(names));
    }

    /** The constant {@code SHAPE} of a class that keeps a list. */
    public static ListShape in(Class<?> keeper) {
        try {
            var constant = keeper.getDeclaredField("SHAPE");
            constant.setAccessible(true);
            return (ListShape) constant.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(keeper + " has no constant SHAPE", e);
        }
    }

    /** The same list at another address. */
    public ListShape at(String path) {
        return new ListShape(path, id, columns, filters);
    }

    /** All that {@code sort} can be. */
    public List<String> sorts() {
        return columns.stream()
                .flatMap(column -> Stream.of(column.key(), "-" + column.key()))
                .toList();
    }

    /** The names of all parameters. */
    public List<String> parameters(boolean words) {
        List<String> names = new ArrayList<>(words ? List.of("q") : List.of());
        names.addAll(filters);
        names.addAll(List.of("sort", "page", "size"));
        return names;
    }

    /** @param isSought without words there is no order of how they are found */
    Optional<Column> find(String key, boolean isSought) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .filter(column -> isSought || !column.key().equals(MATCH))
                .findFirst();
    }

    /** What the list is sorted by until the visitor chooses. */
    Column standard(boolean isSought) {
        return columns.stream()
                .filter(column -> isSought && column.key().equals(MATCH))
                .findFirst()
                .orElseGet(this::standard);
    }

    private Column standard() {
        return columns.stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the list " + path + " has no column to sort by"));
    }

    private ListShape with(Column column) {
        List<Column> more = new ArrayList<>(columns);
        more.add(column);
        return new ListShape(path, id, more, filters);
    }
}
