package io.tuji.task;

import io.tuji.access.OrgUnitId;
import io.tuji.engine.value.Quantity;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quantity that is to be done in a year.
 *
 * @param measure of the pack that it counts into; empty where it counts into none
 * @param field of work, in the district's words; may be empty
 * @param lead the body that answers for the whole; empty while nobody has been named
 * @param ofPack the id of the yearly task of the pack that it was taken over from
 * @param version counts from 1; who changes it says which version was seen
 */
public record Task(
        Id id,
        int year,
        String name,
        Optional<String> measure,
        Quantity quantity,
        String field,
        Optional<OrgUnitId> lead,
        LocalDate deadline,
        Optional<String> ofPack,
        int version,
        boolean ended) {

    private static final Pattern CODE = Pattern.compile("RW-(\\d{6,18})");
    private static final int MONTHS = 12;

    public record Id(long value) {

        /** As people see it. */
        public String code() {
            return "RW-%06d".formatted(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
            return form.matches() ? Optional.of(new Id(Long.parseLong(form.group(1)))) : Optional.empty();
        }
    }

    /** The month of its year in which the deadline falls. */
    public int lastMonth() {
        return deadline.getYear() > year ? MONTHS : deadline.getMonthValue();
    }
}
