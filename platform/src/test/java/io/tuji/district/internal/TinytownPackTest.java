package io.tuji.district.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.district.DistrictPack;
import io.tuji.district.HolidayCalendar.Kind;
import io.tuji.engine.chain.Basis;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Edge;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Another district is another folder: the same code reads it. */
class TinytownPackTest {

    private static final DistrictPack PACK = Packs.get(Packs.TINYTOWN);

    @Test
    void readsAnotherDistrict() {
        assertThat(PACK.head().division()).isEqualTo("990101");
        assertThat(PACK.head().zone()).isEqualTo(ZoneId.of("Asia/Urumqi"));
        assertThat(PACK.indicators()).extracting(i -> i.id()).containsExactly("flour", "mills");
        assertThat(PACK.measures()).extracting(m -> m.id()).containsExactly("flour", "mills", "visitors", "new_mill");
        assertThat(PACK.plans()).extracting(p -> p.id()).containsExactly("town");
    }

    @Test
    void asksTheKeeperWhereThePackNamesNobody() {
        assertThat(PACK.sources().get(1).issuer()).isEqualTo(Known.missing("小镇区统计室"));
        assertThat(PACK.sources().get(1).date()).isEqualTo(Known.missing("报社"));
        assertThat(PACK.places().sites().get(0).state()).isEqualTo(Known.undecided("镇长"));
    }

    @Test
    void readsAShortChain() {
        Chain chain = PACK.chains().get(0).chain();
        assertThat(PACK.chains().get(0).cluster()).contains("milling");
        assertThat(chain.upstream("mill")).containsExactly("wheat", "machine");
        assertThat(chain.find("mill").orElseThrow().exclude()).containsExactly("石英粉");
        assertThat(chain.edges().get(1).kind()).isEqualTo(Edge.Kind.EQUIPMENT);
        assertThat(chain.nodes().get(0).bases())
                .containsExactly(new Basis(
                        Basis.Kind.STANDARD,
                        "国民经济行业分类（GB/T 4754—2017，含第1号修改单）",
                        Optional.of("5951 谷物仓储"),
                        Optional.of(LocalDate.of(2017, 6, 30))));
    }

    @Test
    void tellsCompleteMembersFromUnknownOnes() {
        var areas = PACK.places().layers().get(0).areas();
        assertThat(areas.get(0).complete()).isEqualTo(Truth.YES);
        assertThat(areas.get(1).complete()).isEqualTo(Truth.UNKNOWN);
        assertThat(areas.get(1).members().find()).isEmpty();
    }

    @Test
    void readsTheCalendarOfAYear() {
        assertThat(PACK.findCalendar(2025).orElseThrow().days())
                .extracting(day -> day.kind())
                .containsExactly(Kind.HOLIDAY, Kind.WORKDAY, Kind.HOLIDAY, Kind.HOLIDAY);
        assertThat(PACK.findCalendar(2026)).isEmpty();
    }
}
