package io.tuji.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A large number as few digits and the word for its size; Chinese counts by ten thousands, English by thousands. */
record BriefNumber(BigDecimal digits, String unitKey) {

    private record Size(String key, BigDecimal size) {}

    private static final List<Size> CHINESE = List.of(size("show.tenThousand", 4), size("show.hundredMillion", 8));
    private static final List<Size> ENGLISH =
            List.of(size("show.thousand", 3), size("show.million", 6), size("show.billion", 9));
    private static final BigDecimal SHORT_ENOUGH = BigDecimal.valueOf(10_000);

    /** Empty below ten thousand: such a number is short enough as it is. */
    static Optional<BriefNumber> of(BigDecimal number, Locale locale) {
        if (number.abs().compareTo(SHORT_ENOUGH) < 0) {
            return Optional.empty();
        }
        List<Size> sizes = locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
        BriefNumber best = in(sizes.get(0), number);
        for (Size size : sizes.subList(1, sizes.size())) {
            BriefNumber next = in(size, number);
            if (next.digits.abs().compareTo(BigDecimal.ONE) >= 0) {
                best = next;
            }
        }
        return Optional.of(best);
    }

    /** Three figures, more only where the whole part has more. */
    private static BriefNumber in(Size size, BigDecimal number) {
        BigDecimal quotient = number.divide(size.size());
        int wholeDigits = quotient.precision() - quotient.scale();
        BigDecimal rounded = quotient.round(new MathContext(Math.max(3, wholeDigits), RoundingMode.HALF_UP))
                .stripTrailingZeros();
        return new BriefNumber(rounded.scale() < 0 ? rounded.setScale(0) : rounded, size.key());
    }

    private static Size size(String key, int zeros) {
        return new Size(key, BigDecimal.ONE.scaleByPowerOfTen(zeros));
    }
}
