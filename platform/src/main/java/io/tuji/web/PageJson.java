package io.tuji.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * One page of a list, for programs; the header Link leads to the others.
 *
 * @param total rows of the whole list under its filters
 * @param page number, from 1
 */
public record PageJson<T>(List<T> rows, long total, int page, int pages, int size) {

    public PageJson {
        rows = List.copyOf(rows);
    }

    public static <R, T> ResponseEntity<PageJson<T>> of(PageOf<R> page, Function<R, T> written) {
        PageJson<T> json = new PageJson<>(
                page.rows().stream().map(written).toList(),
                page.total(),
                page.number(),
                page.pages(),
                page.listing().size());
        return ResponseEntity.ok().header(HttpHeaders.LINK, links(page)).body(json);
    }

    private static String links(PageOf<?> page) {
        return Stream.of(
                        link(page, "first", 1),
                        link(page, "prev", page.number() - 1),
                        link(page, "next", page.number() + 1),
                        link(page, "last", page.pages()))
                .filter(link -> !link.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String link(PageOf<?> page, String relation, int number) {
        return number < 1 || number > page.pages() ? "" : "<" + page.link(number) + ">; rel=\"" + relation + "\"";
    }
}
