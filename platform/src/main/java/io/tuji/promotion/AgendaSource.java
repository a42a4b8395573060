package io.tuji.promotion;

import io.tuji.access.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a module has for the day of a person (我的一天). */
public interface AgendaSource {

    List<Item> of(Visitor visitor, LocalDate today);

    /**
     * One thing to do.
     *
     * @param kind message key of what it is, such as {@code agenda.kind.next_step}
     * @param words what to do, as people have written it
     * @param about firm or project
     * @param due empty where no day is set
     */
    record Item(String kind, String words, String about, Optional<LocalDate> due, Urgency urgency, String link) {}

    /** In the order in which things are looked at. */
    enum Urgency {
        OVERDUE,
        TODAY,
        SOON,
        /** Nobody can say: the calendar of the year is not loaded, or no day is set. */
        UNKNOWN
    }
}
