package io.tuji.promotion;

import io.tuji.access.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What a module reminds people of. It names all that has come due up to a day, however long ago: whoever collects it tells each person of
 * each occasion once, also when nobody asked for days.
 */
public interface ReminderSource {

    /** What people can subscribe to, as in {@link Reminder#kind}; {@code agenda.reminder.<kind>} is its name. */
    List<String> kinds();

    /** Of which kinds people choose themselves how many days it takes, with the days that hold until they do. */
    default Map<String, List<Integer>> days() {
        return Map.of();
    }

    /** @param own the days that hold for a person */
    void due(LocalDate today, OwnDays own, Consumer<Reminder> reminders);

    /** How many days a person wants to be told ahead, or to wait for; some, the fewest first. */
    interface OwnDays {
        List<Integer> of(UserId person, String kind);
    }

    /**
     * @param occasion what it is about, and why now, such as {@code project:7:tracking:2026-03-02:RED}
     * @param key of a message, with arguments
     */
    record Reminder(String kind, String occasion, UserId person, String key, List<String> arguments, String link) {}
}
