package io.tuji.engine.promotion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which body may go on speaking for a firm (首报首谈): the one that really spoke with it first, as long as it goes on doing so. A name on a
 * list gives no claim. Who stays silent for too long loses it to whoever spoke next, and gains it back only by speaking again.
 *
 * @param days for so many days after each contact the claim holds, that last day included
 */
public record FirstContact(int days) {

    public FirstContact {
        if (days < 1) {
            throw new IllegalArgumentException("a claim must hold for a day at least: " + days);
        }
    }

    /** A talk, call or visit that took place. */
    public record Contact(long body, LocalDate day) {}

    /** @param since the first contact of an unbroken row */
    public record Claim(long body, LocalDate since, LocalDate until) {

        private Claim renewed(LocalDate day, int days) {
            return new Claim(body, since, day.plusDays(days));
        }
    }

    /** Who holds the claim on a day, of all contacts with the firm; those after the day count for nothing. */
    public Optional<Claim> on(LocalDate day, List<Contact> contacts) {
        Map<Long, Claim> rows = new HashMap<>();
        contacts.stream()
                .filter(contact -> !contact.day().isAfter(day))
                .sorted(Comparator.comparing(Contact::day))
                .forEach(contact -> rows.merge(
                        contact.body(),
                        new Claim(contact.body(), contact.day(), contact.day().plusDays(days)),
                        (row, fresh) -> fresh.since().isAfter(row.until()) ? fresh : row.renewed(fresh.since(), days)));
        return rows.values().stream()
                .filter(row -> !row.until().isBefore(day))
                .min(Comparator.comparing(Claim::since).thenComparing(Claim::body));
    }
}
