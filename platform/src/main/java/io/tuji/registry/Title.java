package io.tuji.registry;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A title of a firm.
 *
 * @param kind key of the {@link TitleKind}
 * @param to the last day; empty for a title that stands until it is ended
 * @param saidBy where the title is written, in words
 * @param end when and why it was ended before it ran out
 */
public record Title(
        Id id,
        CompanyId company,
        String kind,
        Optional<String> number,
        LocalDate from,
        Optional<LocalDate> to,
        String issuer,
        String saidBy,
        Optional<End> end) {

    public record Id(long value) {}

    /** @param on the first day without the title */
    public record End(LocalDate on, String reason) {}

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from)
                && to.filter(day::isAfter).isEmpty()
                && end.filter(e -> !day.isBefore(e.on())).isEmpty();
    }
}
