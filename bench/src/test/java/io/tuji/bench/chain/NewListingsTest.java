package io.tuji.bench.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.chain.backtest.BackTest;
import io.tuji.engine.chain.backtest.Bootstrap;
import io.tuji.engine.place.Divisions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewListingsTest {

    private static final LocalDate CUT = LocalDate.of(2017, 1, 1);
    private static final NamedRegions REGIONS = new NamedRegions(Divisions.current());

    @Test
    void takesTheProvinceFromTheBeginningOfTheName() {
        assertThat(REGIONS.of("江苏鱼跃医疗股份有限公司")).contains("江苏");
        assertThat(REGIONS.of("株洲天桥起重机股份有限公司")).contains("湖南");
        assertThat(REGIONS.of("新江苏食品有限公司")).as("not at the beginning").isEmpty();
    }

    @Test
    void readsNoPlaceInWhatACompanyDoes() {
        assertThat(REGIONS.without("在江苏生产茶叶")).doesNotContain("江苏").contains("生产茶叶");
    }

    @Test
    void findsNewcomersWhereTheirKindIsAtHome() {
        BackTest test = new BackTest(listings().regions(), new Bootstrap(200, 0.95, 1));
        assertThat(test.auc(NewListings.SCORE).value()).hasValue(1);
        assertThat(test.auc(NewListings.SIZE).value())
                .as("both industries are of one size")
                .hasValue(0.5);
    }

    @Test
    void leavesOutWhatHasNoPlaceAndCountsIt() {
        NewListings listings = listings();
        assertThat(listings.candidates()).hasSize(10);
        assertThat(listings.unplacedAfter()).isEqualTo(1);
        assertThat(listings.undated()).isEqualTo(1);
    }

    private static NewListings listings() {
        List<Listed> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            boolean isTea = i % 2 == 0;
            all.add(listed(CUT.plusDays(i < 30 ? -9 : 9), isTea ? "甲" : "乙", isTea));
        }
        all.add(new Listed(Optional.of(CUT), Optional.empty(), "110101", "茶叶"));
        all.add(new Listed(Optional.empty(), Optional.of("甲"), "110101", "茶叶"));
        return new NewListings(all, CUT, 1);
    }

    private static Listed listed(LocalDate day, String region, boolean isTea) {
        return new Listed(Optional.of(day), Optional.of(region), isTea ? "110101" : "640203", isTea ? "茶叶" : "机床");
    }
}
