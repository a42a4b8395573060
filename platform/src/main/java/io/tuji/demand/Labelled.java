package io.tuji.demand;

import io.tuji.district.Name;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One of a closed list, with its name in both languages. */
public interface Labelled {

    Name label();

    default String in(Locale locale) {
        return label().in(locale);
    }

    /** Reads the constant or its name in either language; empty for everything else. */
    static <E extends Enum<E> & Labelled> Optional<E> read(Class<E> list, String typed) {
        String text = typed.strip();
        return Arrays.stream(list.getEnumConstants())
                .filter(one -> Stream.of(
                                one.name(), one.label().zh(), one.label().en())
                        .anyMatch(text::equalsIgnoreCase))
                .findFirst();
    }
}
