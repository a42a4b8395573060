package io.tuji.promotion.web;

import java.util.List;
import java.util.Optional;

/**
 * A field of a form.
 *
 * @param value as it is typed or stands
 * @param original what the field held when the form was made; what still equals it is not sent on
 * @param unit of a number; may be empty
 * @param options of a choice
 * @param clash what somebody else has put there meanwhile
 */
public record Input(
        String key,
        String label,
        Type type,
        String value,
        String original,
        String unit,
        List<Group> options,
        Optional<Clash> clash) {

    public enum Type {
        LINE,
        TEXT,
        NUMBER,
        DAY,
        CHOICE,
        YES_NO,
        TICK,
        FIRM
    }

    /** @param value as it is typed */
    public record Option(String value, String label) {}

    /** @param label empty where the options need none */
    public record Group(String label, List<Option> options) {

        public Group {
            options = List.copyOf(options);
        }

        static Group plain(List<Option> options) {
            return new Group("", options);
        }
    }

    /** @param theirs in words */
    public record Clash(String theirs, String by) {}

    public Input {
        options = List.copyOf(options);
    }
}
