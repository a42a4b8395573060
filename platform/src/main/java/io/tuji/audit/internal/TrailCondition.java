package io.tuji.audit.internal;

import io.tuji.audit.AuditReach;
import io.tuji.web.Listing;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The condition of a list of entries, grown part by part; values never become part of the SQL. */
final class TrailCondition {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final List<String> parts = new ArrayList<>(List.of("true"));
    private final Map<String, Object> parameters = new HashMap<>();

    TrailCondition within(AuditReach reach) {
        reach.actors().ifPresent(actors -> add("e.actor = any(:reach)", "reach", actors.toArray(String[]::new)));
        return this;
    }

    /** Days count in the zone in which they are shown; a day that cannot be read narrows nothing. */
    TrailCondition chosen(Listing listing, ZoneId zone) {
        listing.filter("actor").ifPresent(actor -> add("e.actor = :actor", "actor", actor));
        listing.filter("act").ifPresent(act -> add("e.act = :act", "act", act));
        listing.filter("subject").ifPresent(subject -> add("e.subject = :subject", "subject", subject));
        day(listing.filter("from")).ifPresent(day -> add("e.at >= :from", "from", begin(day, zone)));
        day(listing.filter("to")).ifPresent(day -> add("e.at < :to", "to", begin(day.plusDays(1), zone)));
        return this;
    }

    TrailCondition words(String words) {
        if (!words.isEmpty()) {
            add(
                    "concat_ws(' ', e.actor, e.token, e.act, e.subject, e.reason, e.before_value, e.after_value) ilike :words",
                    "words",
                    "%" + words.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return this;
    }

    String sql() {
        return "(" + String.join(" and ", parts) + ")";
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private void add(String part, String parameter, Object value) {
        parts.add(part);
        parameters.put(parameter, value);
    }

    private static OffsetDateTime begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toOffsetDateTime();
    }

    private static Optional<LocalDate> day(Optional<String> typed) {
        try {
            return typed.map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
