package io.tuji.title.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.registry.Title;
import io.tuji.title.HeldTitle;
import io.tuji.title.TitleState;
import io.tuji.title.internal.TitleRows.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Titles in force by the day on which they run out, and of which of them people were told. */
@Repository
public class ExpiryStore {

    private static final String RUNNING =
            " h where h.state in ('IN_FORCE', 'RUNS_OUT') and h.last_day between :day and :until";

    private final JdbcClient jdbc;
    private final TitleRows titles;

    ExpiryStore(JdbcClient jdbc, TitleRows titles) {
        this.jdbc = jdbc;
        this.titles = titles;
    }

    /** How many of each kind run out in each month, from the day on until the other one, both included. */
    public Map<String, Map<YearMonth, Long>> byMonth(LocalDate day, LocalDate until, Visitor visitor) {
        Query query = titles.asOf(day, visitor);
        Map<String, Map<YearMonth, Long>> counts = new LinkedHashMap<>();
        jdbc.sql("select kind, date_trunc('month', last_day)::date as month, count(*) as count from (" + query.sql()
                        + ")" + RUNNING + " group by 1, 2 order by 1, 2")
                .params(query.parameters())
                .param("until", until)
                .query(row -> {
                    counts.computeIfAbsent(row.getString("kind"), kind -> new TreeMap<>())
                            .put(YearMonth.from(row.getObject("month", LocalDate.class)), row.getLong("count"));
                });
        return counts;
    }

    /** What runs out and was not renewed, the next first. */
    public List<HeldTitle> due(LocalDate day, int most, Visitor visitor) {
        Query query = titles.asOf(day, visitor);
        return jdbc.sql("select * from (" + query.sql() + ")" + RUNNING
                        + " and not h.renewed order by h.last_day, h.id limit :most")
                .params(query.parameters())
                .param("until", day.plusDays(TitleState.SOON))
                .param("most", most)
                .query(TitleRows::read)
                .list();
    }

    public void each(LocalDate day, LocalDate until, Visitor visitor, Consumer<HeldTitle> consumer) {
        Query query = titles.asOf(day, visitor);
        jdbc.sql("select * from (" + query.sql() + ")" + RUNNING + " order by h.last_day, h.id")
                .params(query.parameters())
                .param("until", until)
                .query(row -> {
                    consumer.accept(TitleRows.read(row, 0));
                });
    }

    /** Of firms that are not invented: what runs out within so many days, was not renewed, and nobody was told of so close to the day. */
    List<HeldTitle> untold(LocalDate day, int days) {
        Query query = titles.asOf(day, Filter.all());
        Map<String, Object> parameters = new HashMap<>(query.parameters());
        parameters.put("until", day.plusDays(days));
        parameters.put("days", days);
        return jdbc.sql("select * from (" + query.sql() + ")" + RUNNING + """
                         and not h.renewed and not h.invented
                         and not exists (select from title_reminded r where r.title_id = h.id and r.days <= :days and r.last_day = h.last_day)
                        order by h.last_day, h.id
                        """)
                .params(parameters)
                .query(TitleRows::read)
                .list();
    }

    void told(Title.Id title, int days, LocalDate last, Instant at) {
        jdbc.sql(
                        "insert into title_reminded (title_id, days, last_day, told_at) values (:title, :days, :last, :at) on conflict do nothing")
                .param("title", title.value())
                .param("days", days)
                .param("last", last)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
