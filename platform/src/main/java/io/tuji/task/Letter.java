package io.tuji.task;

import io.tuji.access.OrgUnitId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter of responsibility (目标责任书): what a body is held to in a year. */
public record Letter(Id id, int year, OrgUnitId unit, List<Target> targets) {

    private static final Pattern CODE = Pattern.compile("ZR-(\\d{6,18})");

    public record Id(long value) {

        public String code() {
            return "ZR-%06d".formatted(value);
        }

        public static Optional<Id> read(String code) {
            Matcher form = CODE.matcher(code.strip().toUpperCase(Locale.ROOT));
            return form.matches() ? Optional.of(new Id(Long.parseLong(form.group(1)))) : Optional.empty();
        }
    }

    public enum Kind {
        /** A task, or a part of one. */
        TASK,
        /** An indicator of a plan. */
        INDICATOR
    }

    /**
     * @param subject code of a task, or id of a plan
     * @param part of the task, empty for the whole; or the measure of the indicator
     * @param weight points for the whole target; those of a letter come to 100
     */
    public record Target(Kind kind, String subject, String part, BigDecimal weight) {

        /** As it stands in forms and appeals. */
        public String id() {
            return kind + ":" + subject + ":" + part;
        }
    }

    public Letter {
        targets = List.copyOf(targets);
    }
}
