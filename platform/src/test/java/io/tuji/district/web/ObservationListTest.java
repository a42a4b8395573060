package io.tuji.district.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.district.DistrictPack;
import io.tuji.district.Observation;
import io.tuji.district.internal.Packs;
import io.tuji.web.Listing;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** The list narrows and sorts; what is unknown comes last, whichever way it is sorted. */
class ObservationListTest {

    private static final DistrictPack PACK = Packs.get(Packs.XUHUI);

    @Test
    void sortsByLevelInBothDirections() {
        assertThat(amounts("value")).isSorted();
        assertThat(amounts("-value")).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "-value"})
    void putsUnknownLevelsLastInEitherDirection(String sort) {
        List<Observation> rows = rows(listing("sort", sort));
        int known = amounts(sort).size();
        assertThat(rows).hasSize(68);
        assertThat(rows.subList(known, 68))
                .isNotEmpty()
                .allMatch(row -> row.quantity().find().isEmpty());
    }

    @Test
    void keepsTheOrderOfTheFileBetweenEqualRows() {
        assertThat(rows(listing("sort", "certainty")))
                .isSortedAccordingTo(
                        Comparator.comparing(Observation::certainty).thenComparingInt(Observation::row));
    }

    @Test
    void narrowsByEachFilter() {
        assertThat(rows(listing("indicator", "gdp"))).hasSize(2);
        assertThat(rows(listing("q", "楼宇")))
                .allMatch(row -> row.label().contains("楼宇"))
                .isNotEmpty();
        assertThat(rows(listing("source", "hongmei-2022"))).hasSize(4);
    }

    @Test
    void cutsThePageAndCountsTheWhole() {
        Listing second = listing("size", "20", "page", "2");
        assertThat(ObservationList.page(PACK, second).rows()).hasSize(20);
        assertThat(ObservationList.page(PACK, second).total()).isEqualTo(68);
    }

    private static List<BigDecimal> amounts(String sort) {
        return rows(listing("sort", sort)).stream()
                .map(row -> row.quantity().find())
                .flatMap(Optional::stream)
                .map(quantity -> quantity.amount())
                .toList();
    }

    private static List<Observation> rows(Listing listing) {
        return ObservationList.rows(PACK, listing);
    }

    private static Listing listing(String... parameters) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        for (int i = 0; i < parameters.length; i += 2) {
            request.addParameter(parameters[i], parameters[i + 1]);
        }
        return Listing.read(request, ObservationList.SHAPE);
    }
}
