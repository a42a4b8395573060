package io.tuji.engine.promotion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which body may go on speaking for a firm (首报首谈): the one that really spoke with it first, as long as it goes on doing so. A name on a
 * list gives no claim. Who stays silent for too long loses it to whoever spoke next, and gains it back only by speaking again. What was
 * decided or handed over goes before, until its body stays silent for too long in turn.
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

    /** That a body is to have the claim from a day on, because somebody decided so or because it was handed over. */
    public record Ruling(long body, LocalDate day) {}

    /** @param since the first contact of an unbroken row, or the day of the ruling */
    public record Claim(long body, LocalDate since, LocalDate until) {

        private Claim renewed(LocalDate day, int days) {
            return new Claim(body, since, day.plusDays(days));
        }
    }

    /**
     * Who holds the claim on a day, of all contacts with the firm and all that was decided about it, each in the order in which it came;
     * what came after the day counts for nothing. The last ruling replaces those before it.
     */
    public Optional<Claim> on(LocalDate day, List<Contact> contacts, List<Ruling> rulings) {
        return rulings.stream()
                .filter(ruling -> !ruling.day().isAfter(day))
                .reduce((earlier, later) -> later.day().isBefore(earlier.day()) ? earlier : later)
                .flatMap(ruling -> on(day, following(ruling, contacts))
                        .filter(claim -> claim.since().equals(ruling.day())))
                .or(() -> on(day, contacts));
    }

    /** A ruling is worth a contact; what its body said before it has no part in it. */
    private static List<Contact> following(Ruling ruling, List<Contact> contacts) {
        return Stream.concat(
                        Stream.of(new Contact(ruling.body(), ruling.day())),
                        contacts.stream()
                                .filter(contact -> contact.body() == ruling.body())
                                .filter(contact -> !contact.day().isBefore(ruling.day())))
                .toList();
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
