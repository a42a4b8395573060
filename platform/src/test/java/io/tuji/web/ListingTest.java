package io.tuji.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A list does what its address says, as far as the address makes sense. */
class ListingTest {

    private static final ListShape COMPANIES = ListShape.of("/companies", "c.id")
            .ascending("name", "c.name")
            .descending("established", "c.established_on")
            .filters("division", "source");

    @Test
    void isSortedByItsFirstColumnUntilSomebodyChooses() {
        assertThat(read("").orderBy()).isEqualTo("c.name asc nulls last, c.id asc");
    }

    @Test
    void breaksTiesByIdInBothDirections() {
        assertThat(read("sort=-established").orderBy()).isEqualTo("c.established_on desc nulls last, c.id desc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sort=id;drop table company",
                "sort=-c.name",
                "size=7",
                "size=1000000",
                "page=0",
                "page=-3",
                "page=99999999999",
                "page=two",
                "colour=red"
            })
    void fallsBackToItsStandardWhereTheAddressMakesNoSense(String query) {
        assertThat(read(query)).isEqualTo(read(""));
    }

    @Test
    void ignoresEmptyFiltersAndKeepsSeveralValues() {
        Listing listing = read("division=310104&division=310105&source=&q=%20芯片%20");
        assertThat(listing.filters()).isEqualTo(Map.of("division", List.of("310104", "310105")));
        assertThat(listing.q()).isEqualTo("芯片");
        assertThat(listing.isFiltered()).isTrue();
        assertThat(listing.has("division", "310105")).isTrue();
    }

    @Test
    void keepsEverythingElseWhenThePageChanges() {
        Listing listing = read("q=A%26B 公司&division=310104&sort=-established&size=20");
        Listing third = read(queryOf(listing.pageLink(3)));
        assertThat(third.number()).isEqualTo(3);
        assertThat(third.offset()).isEqualTo(40);
        assertThat(third).usingRecursiveComparison().ignoringFields("number").isEqualTo(listing);
    }

    @Test
    void startsAtTheFirstPageWhenOrderOrSizeChanges() {
        Listing listing = read("page=9");
        assertThat(read(queryOf(listing.sortLink("established"))).number()).isEqualTo(1);
        assertThat(read(queryOf(listing.sizeLink(200))).number()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "sort=name, name, -name",
        "sort=-name, name, name",
        "sort=name, established, -established",
        "sort=-established, established, established",
    })
    void turnsTheOrderRoundAtTheSecondClick(String now, String clicked, String then) {
        assertThat(read(queryOf(read(now).sortLink(clicked))).sort()).isEqualTo(then);
    }

    @Test
    void saysHowItIsSortedToReadersWhoCannotSeeTheArrow() {
        assertThat(read("sort=-established").ariaSort("established")).isEqualTo("descending");
        assertThat(read("sort=-established").ariaSort("name")).isNull();
    }

    @Test
    void keepsTheOrderButNoFilterWhenCleared() {
        Listing cleared =
                read(queryOf(read("q=x&division=310104&sort=-established").clearLink()));
        assertThat(cleared.isFiltered()).isFalse();
        assertThat(cleared.sort()).isEqualTo("-established");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1  | 10   | 1",
                "1  | 100  | 1 2",
                "1  | 500  | 1 2 3 0 10",
                "5  | 500  | 1 0 3 4 5 6 7 0 10",
                "10 | 500  | 1 0 8 9 10",
                "4  | 500  | 1 2 3 4 5 6 0 10",
            })
    void offersFirstLastAndNeighbouringPages(int number, long total, String window) {
        PageOf<Long> page = page(number, total);
        assertThat(page.window()).containsExactlyElementsOf(numbers(window));
    }

    @Test
    void knowsWhichRowsItShows() {
        PageOf<Long> last = page(3, 120);
        assertThat(List.of(last.first(), last.last(), (long) last.pages())).containsExactly(101L, 120L, 3L);
        assertThat(page(1, 0).pages()).isEqualTo(1);
        assertThat(page(1, 0).first()).isZero();
    }

    private static PageOf<Long> page(int number, long total) {
        Listing listing = read("page=" + number);
        long rows = Math.max(0, Math.min(listing.size(), total - listing.offset()));
        return new PageOf<>(LongStream.range(0, rows).boxed().toList(), total, listing);
    }

    private static List<Integer> numbers(String text) {
        return List.of(text.split(" ")).stream().map(Integer::valueOf).toList();
    }

    private static Listing read(String query) {
        Map<String, String[]> parameters = new TreeMap<>();
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> parameters.put(
                        name,
                        values.stream()
                                .map(v -> v == null ? "" : UriUtils.decode(v, "UTF-8"))
                                .toArray(String[]::new)));
        return Listing.read(parameters, COMPANIES);
    }

    private static String queryOf(String link) {
        assertThat(link).startsWith("/companies?").doesNotContain(" ");
        return link.substring(link.indexOf('?') + 1);
    }
}
