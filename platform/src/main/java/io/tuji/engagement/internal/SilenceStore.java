package io.tuji.engagement.internal;

import io.tuji.access.UserId;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Mover;
import io.tuji.engine.promotion.Pipeline;
import io.tuji.engine.promotion.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks up for how long nobody has spoken with the firms of projects. */
@Repository
class SilenceStore {

    private final JdbcClient jdbc;
    private final District district;
    private final Clock clock;

    SilenceStore(JdbcClient jdbc, District district, Clock clock) {
        this.jdbc = jdbc;
        this.district = district;
        this.clock = clock;
    }

    /**
     * A project, and since when nobody has spoken with its firm.
     *
     * @param ever false where nobody ever has
     */
    record Silent(long project, String code, String name, UserId owner, LocalDate since, boolean ever) {}

    /** Of all that are on their way behind the first stage and are not yet accepted. */
    List<Silent> all() {
        return jdbc.sql("""
                        select p.id, 'XM-' || p.year || '-' || lpad(p.number::text, 6, '0') as code, p.name, p.owner, c.day is not null as ever,
                               coalesce(c.day, (p.stage_since at time zone :zone)::date) as since
                        from promotion_project p
                        left join lateral (select max(day) as day from (
                            select max(e.day) as day from engagement e where e.project_id = p.id and e.is_contact
                            union all
                            select max(e.day) from engagement e where e.company_id = p.company_id and e.is_contact) one) c on true
                        where p.state = 'OPEN' and p.pipeline || ':' || p.stage = any (:stages)
                        """)
                .params(Map.of(
                        "stages",
                        stages().toArray(String[]::new),
                        "zone",
                        clock.getZone().getId()))
                .query((row, n) -> new Silent(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("name"),
                        new UserId(row.getLong("owner")),
                        row.getObject("since", LocalDate.class),
                        row.getBoolean("ever")))
                .list();
    }

    private List<String> stages() {
        return district.find().flatMap(DistrictPack::promotion).map(PromotionRules::ways).orElse(List.of()).stream()
                .map(PromotionRules.Way::pipeline)
                .flatMap(pipeline -> courted(pipeline).stream().map(stage -> pipeline.id() + ":" + stage.id()))
                .toList();
    }

    private static List<Stage> courted(Pipeline pipeline) {
        List<Stage> courted = new ArrayList<>();
        for (Stage stage : pipeline.stages().subList(1, pipeline.stages().size())) {
            if (stage.mover() == Mover.OUTSIDER) {
                break;
            }
            courted.add(stage);
        }
        return courted;
    }
}
