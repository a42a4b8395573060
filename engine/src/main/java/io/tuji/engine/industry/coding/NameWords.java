package io.tuji.engine.industry.coding;

import io.tuji.engine.value.HalfWidth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The parts of a firm's name that may tell its trade: what is left once the organisation form has gone. */
final class NameWords {

    private static final Pattern FORM = Pattern.compile("股份有限公司|有限责任公司|有限公司|集团|控股|公司|股份|[()\\s]+");

    private NameWords() {}

    static List<String> of(String name) {
        String half = HalfWidth.of(name).toLowerCase(Locale.ROOT);
        return Arrays.stream(FORM.split(half)).filter(part -> !part.isEmpty()).toList();
    }
}
