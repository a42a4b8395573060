package io.tuji.brief.internal;

import io.tuji.access.Visitor;
import io.tuji.brief.Instruction;
import io.tuji.engine.plan.instruction.InstructionLight;
import io.tuji.engine.plan.instruction.Lights;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Instructions as a list: lit, filtered, sorted and cut in the database. */
@Repository
public class InstructionListStore {

    public static final ListShape SHAPE = ListShape.of("/instructions", "id")
            .ascending("light", "pressing")
            .ascending("due", "due")
            .descending("given", "given_at")
            .ascending("step", "step")
            .ascending("urgency", "case urgency when 'MOST_URGENT' then 0 when 'URGENT' then 1 else 2 end")
            .ascending("owner", "owner collate \"zh-x-icu\"")
            .filters("light", "step", "unit", "urgency", "subject", "mine");

    /** The rule of {@link Lights} in the words of the database, in the order of {@link InstructionLight}. */
    private static final String LIT =
            "(select i.*, array_position(array['LATE','SOON','WAITING','ON_TIME','UNKNOWN','ENDED'], light) as pressing from ("
                    + "select i.*, case when step in ('CLOSED', 'WITHDRAWN') then 'ENDED'"
                    + " when asked is not null or step in ('RETURNED', 'REPORTED') then 'WAITING'"
                    + " when due is null then 'UNKNOWN' when due < :today then 'LATE' when due <= :soonUntil then 'SOON' else 'ON_TIME' end as light,"
                    + " (select u.name from instruction_owner o join org_unit u on u.id = o.unit where o.instruction_id = i.id and o.leads) as owner"
                    + " from (" + InstructionStore.SELECT + ") i) i) i";

    private static final String ASKED = """
             and (:q = '' or strpos(lower(words || ' ' || owner || ' JB-' || lpad(id::text, greatest(6, length(id::text)), '0')), lower(:q)) > 0)
              and (:light = '' or light = :light)
              and (:step = '' or step = :step)
              and (:urgency = '' or urgency = :urgency)
              and (:subject = '' or :subject = concat_ws(':', subject, nullif(plan, ''), nullif(part, '')))
              and (:unit = '' or exists (select from instruction_owner o where o.instruction_id = i.id and o.unit::text = :unit))
              and (:mine = '' or
            """;

    private final JdbcClient jdbc;
    private final ListingStore<Instruction> store;
    private final Reach reach;
    private final Today today;

    InstructionListStore(JdbcClient jdbc, InstructionStore instructions, Reach reach, Today today) {
        this.jdbc = jdbc;
        this.store = new ListingStore<>(jdbc, instructions::read);
        this.reach = reach;
        this.today = today;
    }

    public PageOf<Instruction> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<Instruction> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        var seen = reach.seen(visitor);
        var own = reach.own(visitor);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(lit());
        parameters.putAll(seen.parameters());
        parameters.putAll(own.parameters());
        return Rows.of("from " + LIT + " where " + seen.sql() + ASKED + own.sql() + ")", parameters);
    }

    /** How many the visitor may see are under each light. */
    Map<InstructionLight, Long> counts(Visitor visitor) {
        Map<InstructionLight, Long> counts = new EnumMap<>(InstructionLight.class);
        var seen = reach.seen(visitor);
        jdbc.sql("select light, count(*) as number from " + LIT + " where " + seen.sql() + " group by light")
                .params(lit())
                .params(seen.parameters())
                .query(row -> {
                    counts.put(InstructionLight.valueOf(row.getString("light")), row.getLong("number"));
                });
        return counts;
    }

    private Map<String, Object> lit() {
        Lights lights = today.lights();
        return Map.of("today", lights.today(), "soonUntil", lights.soonUntil());
    }
}
