package io.tuji.publish.internal;

import io.tuji.engine.dataset.Label;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Announced days; one that is moved or taken back stays. */
@Repository
public class AnnouncedStore {

    public static final ListShape SHAPE = ListShape.of("/publish/calendar", "id")
            .descending("day", "on_day")
            .ascending("title", "title_zh collate \"zh-x-icu\"")
            .descending("period", "period")
            .filters("plan", "state");

    private static final String FROM = """
            from publish_date
            where (:q = '' or strpos(lower(title_zh || ' ' || title_en), lower(:q)) > 0)
              and (:plan = '' or plan = :plan)
              and (case when :state = 'withdrawn' then withdrawn else not withdrawn end)
            """;

    private final JdbcClient jdbc;
    private final ListingStore<Announced> list;

    AnnouncedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.list = new ListingStore<>(jdbc, AnnouncedStore::read);
    }

    public PageOf<Announced> page(Listing listing) {
        return list.page(Rows.of(FROM, listing.parameters()), listing);
    }

    public void each(Listing listing, Consumer<Announced> consumer) {
        list.each(Rows.of(FROM, listing.parameters()), listing, consumer);
    }

    long add(LocalDate day, String plan, String period, Label title, String by, Instant at) {
        return jdbc.sql("""
                        insert into publish_date (on_day, plan, period, title_zh, title_en, changed_by, changed_at)
                        values (:day, :plan, :period, :zh, :en, :by, :at) returning id
                        """)
                .param("day", day)
                .param("plan", plan)
                .param("period", period)
                .param("zh", title.zh())
                .param("en", title.en())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    void move(long id, LocalDate day, String by, Instant at) {
        jdbc.sql("""
                        update publish_date set on_day = :day, sequence = sequence + 1, changed_by = :by, changed_at = :at
                        where id = :id
                        """)
                .param("day", day)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    boolean withdraw(long id, boolean withdrawn, String by, Instant at) {
        return jdbc.sql("""
                        update publish_date set withdrawn = :withdrawn, sequence = sequence + 1, changed_by = :by, changed_at = :at
                        where id = :id and withdrawn <> :withdrawn
                        """)
                        .param("withdrawn", withdrawn)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    public Optional<Announced> find(long id) {
        return jdbc.sql("select * from publish_date where id = :id")
                .param("id", id)
                .query(AnnouncedStore::read)
                .optional();
    }

    private static Announced read(ResultSet row, int number) throws SQLException {
        return new Announced(
                row.getLong("id"),
                row.getInt("sequence"),
                row.getObject("on_day", LocalDate.class),
                row.getString("plan"),
                row.getString("period"),
                new Label(row.getString("title_zh"), row.getString("title_en")),
                row.getBoolean("withdrawn"),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }
}
