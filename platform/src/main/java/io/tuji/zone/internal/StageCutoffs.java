package io.tuji.zone.internal;

import io.tuji.calendar.WorkingCalendar;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Stage;
import io.tuji.engine.value.Truth;
import io.tuji.web.DisplayZone;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Since when a project must have stood at each stage to be past its red days by now. */
@Component
class StageCutoffs {

    private final WorkingCalendar calendar;
    private final ObjectProvider<DisplayZone> zones;
    private final Clock clock;

    StageCutoffs(WorkingCalendar calendar, ObjectProvider<DisplayZone> zones, Clock clock) {
        this.calendar = calendar;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * @param before who entered the stage before this moment is past the red days
     * @param isKnown or perhaps is, where the calendar of a year is not loaded
     */
    record Cutoff(String stage, Instant before, boolean isKnown) {}

    /** Of all stages that have days. */
    List<Cutoff> of(PromotionRules rules) {
        ZoneId zone = zone();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        return rules.ways().stream()
                .flatMap(way -> way.pipeline().stages().stream())
                .distinct()
                .flatMap(stage -> stage.days().map(days -> cutoff(stage, days.red(), today, zone)).stream())
                .toList();
    }

    private Cutoff cutoff(Stage stage, int red, LocalDate today, ZoneId zone) {
        LocalDate day = today;
        int elapsed = 0;
        while (elapsed < red) {
            Truth worked = calendar.isWorkingDay(day);
            if (worked == Truth.UNKNOWN) {
                return new Cutoff(stage.id(), day.atStartOfDay(zone).toInstant(), false);
            }
            elapsed += worked == Truth.YES ? 1 : 0;
            day = day.minusDays(1);
        }
        return new Cutoff(stage.id(), day.plusDays(1).atStartOfDay(zone).toInstant(), true);
    }

    private ZoneId zone() {
        DisplayZone district = zones.getIfAvailable();
        return district == null ? clock.getZone() : district.zone();
    }
}
