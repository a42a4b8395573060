package io.tuji.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a visitor asks of a list: words, filters, order, page. It is read from the address and makes the addresses that change one of
 * these and keep the rest. What the list does not know falls back to its standard, because old links must go on working.
 *
 * @param filters only those that are set, each with the values in the order given
 * @param number of the page, from 1
 * @param size rows a page, one of {@link #sizes}
 */
public record Listing(
        ListShape shape,
        String q,
        Map<String, List<String>> filters,
        ListShape.Column column,
        boolean descending,
        int number,
        int size) {

    private static final List<Integer> SIZES = List.of(20, 50, 100, 200);
    private static final int STANDARD_SIZE = 50;
    private static final int LAST_PAGE = 1_000_000;
    private static final int LONGEST_QUERY = 100;

    public static Listing read(HttpServletRequest request, ListShape shape) {
        return read(request.getParameterMap(), shape);
    }

    public static Listing read(Map<String, String[]> parameters, ListShape shape) {
        String sort = first(parameters, "sort").orElse("");
        boolean reversed = sort.startsWith("-");
        String q = first(parameters, "q").map(Listing::shortened).orElse("");
        Optional<ListShape.Column> asked = shape.find(reversed ? sort.substring(1) : sort, !q.isEmpty());
        ListShape.Column column = asked.orElseGet(() -> shape.standard(!q.isEmpty()));
        return new Listing(
                shape,
                q,
                filtersOf(parameters, shape),
                column,
                asked.isPresent() ? reversed : column.descending(),
                number(parameters, "page", 1, n -> n >= 1 && n <= LAST_PAGE),
                number(parameters, "size", STANDARD_SIZE, SIZES::contains));
    }

    /** The same, with so many rows a page; for lists whose rows are long. */
    public Listing ofSize(int rows) {
        if (!SIZES.contains(rows)) {
            throw new IllegalArgumentException("no list has pages of " + rows);
        }
        return new Listing(shape, q, filters, column, descending, number, rows);
    }

    /** The same without one of its filters. */
    public Listing without(String filter) {
        Map<String, List<String>> others = new LinkedHashMap<>(filters);
        others.remove(filter);
        return new Listing(shape, q, others, column, descending, number, size);
    }

    /** The same, narrowed by what the page itself wants and no visitor can change. */
    public Listing with(String filter, String value) {
        Map<String, List<String>> narrowed = new LinkedHashMap<>(filters);
        narrowed.put(filter, List.of(value));
        return new Listing(shape, q, narrowed, column, descending, number, size);
    }

    public String path() {
        return shape.path();
    }

    public List<Integer> sizes() {
        return allSizes();
    }

    public static List<Integer> allSizes() {
        return SIZES;
    }

    /** The one value of a filter; empty if it is not set. */
    public Optional<String> filter(String name) {
        return filters(name).stream().findFirst();
    }

    public List<String> filters(String name) {
        return filters.getOrDefault(name, List.of());
    }

    /** For selects and check boxes of the filter form. */
    public boolean has(String name, String value) {
        return filters(name).contains(value);
    }

    public boolean isFiltered() {
        return !q.isEmpty() || !filters.isEmpty();
    }

    /** Whether the visitor chose this order; the one that a list has by itself depends on whether words are sought. */
    public boolean isSorted() {
        ListShape.Column standard = shape.standard(!q.isEmpty());
        return !column.equals(standard) || descending != standard.descending();
    }

    /** The words and every filter of the list as parameters of a query, with nothing where nothing is asked for. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>(Map.of("q", q));
        shape.filters().forEach(name -> parameters.put(name, filter(name).orElse("")));
        return parameters;
    }

    /** As it stands in the address: the key, with a hyphen before it when the order is descending. */
    public String sort() {
        return (descending ? "-" : "") + column.key();
    }

    /** What follows {@code order by}; unknown values last, and the id makes the order total, so that no row falls between two pages. */
    public String orderBy() {
        String direction = descending ? " desc" : " asc";
        return column.sql() + direction + " nulls last, " + shape.id() + direction;
    }

    public long offset() {
        return (number - 1L) * size;
    }

    public String pageLink(int wanted) {
        return address(sort(), wanted, size);
    }

    public String sizeLink(int wanted) {
        return address(sort(), 1, wanted);
    }

    public boolean canSort(String key) {
        return shape.find(key, true).isPresent();
    }

    /** A second click on a column turns its order round. */
    public String sortLink(String key) {
        ListShape.Column wanted =
                shape.find(key, true).orElseThrow(() -> new IllegalArgumentException("no column " + key));
        boolean down = wanted.equals(column) ? !descending : wanted.descending();
        return address((down ? "-" : "") + key, 1, size);
    }

    public String sortIcon(String key) {
        if (!column.key().equals(key)) {
            return "bi-arrow-down-up sort-idle";
        }
        return descending ? "bi-arrow-down" : "bi-arrow-up";
    }

    /** Null leaves the attribute out. */
    public @Nullable String ariaSort(String key) {
        if (!column.key().equals(key)) {
            return null;
        }
        return descending ? "descending" : "ascending";
    }

    public String clearLink() {
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path());
        if (isSorted()) {
            builder.queryParam("sort", sort());
        }
        return builder.queryParam("size", size).toUriString();
    }

    /** The same rows at another address of the module, such as the export of the list. */
    public String linkTo(String path) {
        return isSorted()
                ? build(UriComponentsBuilder.fromPath(path), "sort", sort())
                : build(UriComponentsBuilder.fromPath(path));
    }

    private String address(String sort, int page, int rows) {
        return build(UriComponentsBuilder.fromPath(path()), "sort", sort, "page", page, "size", rows);
    }

    private String build(UriComponentsBuilder builder, Object... more) {
        List<Object> values = new ArrayList<>();
        if (!q.isEmpty()) {
            builder.queryParam("q", "{v}");
            values.add(q);
        }
        filters.forEach((name, chosen) -> chosen.forEach(value -> {
            builder.queryParam(name, "{v}");
            values.add(value);
        }));
        for (int i = 0; i < more.length; i += 2) {
            builder.queryParam(more[i].toString(), "{v}");
            values.add(more[i + 1]);
        }
        return builder.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static Map<String, List<String>> filtersOf(Map<String, String[]> parameters, ListShape shape) {
        Map<String, List<String>> set = new LinkedHashMap<>();
        for (String name : shape.filters()) {
            List<String> chosen = Arrays.stream(parameters.getOrDefault(name, new String[0]))
                    .map(String::strip)
                    .filter(Predicate.not(String::isEmpty))
                    .toList();
            if (!chosen.isEmpty()) {
                set.put(name, chosen);
            }
        }
        return set;
    }

    private static Optional<String> first(Map<String, String[]> parameters, String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0])).findFirst();
    }

    private static String shortened(String typed) {
        String text = typed.strip();
        return text.length() <= LONGEST_QUERY ? text : text.substring(0, LONGEST_QUERY);
    }

    private static int number(Map<String, String[]> parameters, String name, int standard, Predicate<Integer> allowed) {
        return first(parameters, name)
                .filter(text -> text.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .filter(allowed)
                .orElse(standard);
    }
}
