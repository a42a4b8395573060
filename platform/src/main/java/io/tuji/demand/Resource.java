package io.tuji.demand;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that firms can turn to (四链资源): a laboratory, a service, a fund, a team.
 *
 * @param version counts from 1; who corrects it says which version was seen
 */
public record Resource(Id id, int version, What what, State state, String addedBy, Instant addedAt) {

    private static final Pattern CODE = Pattern.compile("ZY-(\\d{6,18})");

    public record Id(long value) {

        /** As people see it. */
        public String code() {
            return "ZY-%06d".formatted(value);
        }

        /** Reads a code in any case; empty for everything else. */
        public static Optional<Id> read(String code) {
            Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
            return form.matches() ? Optional.of(new Id(Long.parseLong(form.group(1)))) : Optional.empty();
        }
    }

    /** OFFERED is the one state in which it is proposed to anybody. */
    public enum State {
        OFFERED,
        TO_COME,
        EXPIRED,
        WITHDRAWN
    }

    /**
     * @param holder whose it is: a firm of the registry or any body by name
     * @param place code of a subdistrict or id of an area of the pack; empty where it is not said
     * @param saidBy who says that it is there, and of which day that speaks
     */
    public record What(
            ResourceKind kind,
            String name,
            Firm holder,
            String offers,
            String forWhom,
            String place,
            String address,
            Optional<LocalDate> validFrom,
            Optional<LocalDate> validTo,
            String saidBy,
            LocalDate asOf,
            List<ChainNode> nodes) {

        public What {
            nodes = List.copyOf(nodes);
        }
    }
}
