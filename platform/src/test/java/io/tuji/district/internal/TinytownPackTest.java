package io.tuji.district.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.district.DistrictPack;
import io.tuji.district.HolidayCalendar.Kind;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Truth;
import java.time.ZoneId;
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
