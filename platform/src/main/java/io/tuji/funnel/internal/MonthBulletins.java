package io.tuji.funnel.internal;

import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.PromotionRules;
import io.tuji.district.Subdistrict;
import io.tuji.engine.promotion.Stage;
import io.tuji.funnel.internal.BulletinStore.Month;
import io.tuji.funnel.internal.MonthBulletin.Counted;
import io.tuji.funnel.internal.MonthBulletin.Line;
import io.tuji.promotion.Projects;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the monthly bulletin (月度通报). */
@Service
public class MonthBulletins {

    private final BulletinStore store;
    private final Projects projects;
    private final District district;
    private final FunnelSnapshots snapshots;

    MonthBulletins(BulletinStore store, Projects projects, District district, FunnelSnapshots snapshots) {
        this.store = store;
        this.projects = projects;
        this.district = district;
        this.snapshots = snapshots;
    }

    /** Of a month that has begun. */
    @Transactional(readOnly = true)
    public MonthBulletin of(YearMonth month, Visitor visitor) {
        LocalDate today = snapshots.today();
        LocalDate until = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        List<String> stages = stages();
        Month now = store.of(month, FunnelQuestion.of(until), stages, visitor);
        YearMonth earlier = month.minusMonths(1);
        Month before = store.of(earlier, FunnelQuestion.of(earlier.atEndOfMonth()), stages, visitor);
        return new MonthBulletin(
                month,
                until,
                columns(stages),
                now.whole().line(before.whole()),
                lines(zones(), now.zones(), before.zones()),
                lines(streets(), now.streets(), before.streets()));
    }

    private static List<String> columns(List<String> stages) {
        return Stream.of(Stream.of(MonthBulletin.ENTERED), stages.stream(), Stream.of(MonthBulletin.LEFT))
                .flatMap(each -> each)
                .toList();
    }

    private List<String> stages() {
        return projects.rules().map(PromotionRules::ways).orElse(List.of()).stream()
                .limit(1)
                .flatMap(way -> way.pipeline().stages().stream().skip(1))
                .map(Stage::id)
                .toList();
    }

    private List<String> zones() {
        return projects.rules().map(PromotionRules::zones).orElse(List.of()).stream()
                .map(PromotionRules.Zone::id)
                .toList();
    }

    private List<String> streets() {
        return district.find().map(pack -> pack.places().subdistricts()).orElse(List.of()).stream()
                .map(Subdistrict::code)
                .toList();
    }

    /** Those of the pack in its order, then others of which there is something, last those of none. */
    private static List<Line> lines(List<String> known, Map<String, Counted> now, Map<String, Counted> before) {
        Set<String> ids = new LinkedHashSet<>(known);
        Stream.concat(now.keySet().stream(), before.keySet().stream())
                .filter(id -> !id.isEmpty())
                .sorted()
                .forEach(ids::add);
        ids.add("");
        List<Line> lines = new ArrayList<>();
        ids.forEach(id ->
                lines.add(now.getOrDefault(id, Counted.none(id)).line(before.getOrDefault(id, Counted.none(id)))));
        return lines;
    }
}
