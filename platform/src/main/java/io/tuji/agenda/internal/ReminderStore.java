package io.tuji.agenda.internal;

import io.tuji.access.UserId;
import io.tuji.promotion.ReminderSource.Reminder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps of what people were reminded, and of what they do not want to be. Transactions belong to the caller. */
@Repository
class ReminderStore {

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Someone whom something was told of. */
    record Told(UserId person, String occasion) {}

    /** Notes that people are told now, and gives those of whom nobody had noted it before. */
    Set<Told> note(List<Reminder> reminders, LocalDate today) {
        return new HashSet<>(jdbc.sql("""
                        insert into agenda_told (person, occasion, told_on)
                        select person, occasion, :today from unnest(:persons::bigint[], :occasions::text[]) r (person, occasion)
                        on conflict do nothing returning person, occasion
                        """)
                .param("today", today)
                .param(
                        "persons",
                        reminders.stream().map(one -> one.person().value()).toArray(Long[]::new))
                .param("occasions", reminders.stream().map(Reminder::occasion).toArray(String[]::new))
                .query((row, n) -> new Told(new UserId(row.getLong("person")), row.getString("occasion")))
                .list());
    }

    Set<String> unwanted(UserId person) {
        return new HashSet<>(jdbc.sql("select kind from agenda_unwanted where person = :person")
                .param("person", person.value())
                .query(String.class)
                .list());
    }

    /** The fewest first; none where the person has not said. */
    List<Integer> days(UserId person, String kind) {
        return jdbc.sql("select days from agenda_days where person = :person and kind = :kind order by days")
                .param("person", person.value())
                .param("kind", kind)
                .query(Integer.class)
                .list();
    }

    void days(UserId person, String kind, List<Integer> days) {
        jdbc.sql("delete from agenda_days where person = :person and kind = :kind")
                .param("person", person.value())
                .param("kind", kind)
                .update();
        jdbc.sql("insert into agenda_days (person, kind, days) select :person, :kind, unnest(:days::int[])")
                .param("person", person.value())
                .param("kind", kind)
                .param("days", days.toArray(Integer[]::new))
                .update();
    }

    void want(UserId person, Collection<String> unwanted) {
        jdbc.sql("delete from agenda_unwanted where person = :person")
                .param("person", person.value())
                .update();
        unwanted.forEach(kind -> jdbc.sql("insert into agenda_unwanted (person, kind) values (:person, :kind)")
                .param("person", person.value())
                .param("kind", kind)
                .update());
    }
}
