package io.tuji.roster;

import io.tuji.access.OrgUnitId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of firms that people keep.
 *
 * @param closed it is kept no longer; what it held stays to be seen
 * @param version grows with each change of what stands about it
 */
public record Roster(Id id, About about, boolean closed, int version, String createdBy, Instant createdAt) {

    private static final Pattern CODE = Pattern.compile("ML-(\\d{6,18})");

    public record Id(long value) {

        /** As people see it. */
        public String code() {
            return "ML-%06d".formatted(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
            return form.matches() ? Optional.of(new Id(Long.parseLong(form.group(1)))) : Optional.empty();
        }
    }

    /** Why it is kept. */
    public enum Purpose {
        /** The firms of an industry cluster, each with the share that counts for it. */
        CLUSTER,
        /** Firms near the threshold from which statistics count them one by one (小升规). */
        NEAR_THRESHOLD,
        /** Firms that have been named by an authority. */
        AWARD,
        OTHER
    }

    /**
     * What stands about a list.
     *
     * @param unit the body that keeps it
     */
    public record About(String name, Purpose purpose, Optional<OrgUnitId> unit, String note) {}
}
