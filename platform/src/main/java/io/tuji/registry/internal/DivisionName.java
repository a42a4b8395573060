package io.tuji.registry.internal;

import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Parsed;
import java.util.List;
import java.util.Optional;

/** Finds a division by the name that people write: 黄浦区, 上海市黄浦区, 浙江省杭州市西湖区, or a name beside its province. */
final class DivisionName {

    private static final String CHINA = "中国";

    private final Divisions divisions;

    DivisionName(Divisions divisions) {
        this.divisions = divisions;
    }

    Parsed<Division> read(String name, Optional<String> province) {
        return province.map(divisions::readProvince)
                .map(found -> found.flatMap(within -> within(name, within)))
                .orElseGet(() -> anywhere(name));
    }

    /** A name in a column of provinces may be that of the province itself. */
    private Parsed<Division> within(String name, Division around) {
        if (name.equals(around.name()) || name.equals(around.shortName())) {
            return Parsed.taken(around);
        }
        Parsed<Division> whole = divisions.read(name, around);
        return whole.find().isPresent() ? whole : stepwise(name, around).orElse(whole);
    }

    /** Takes the name of a part away from the front and goes on inside that part. */
    private Optional<Parsed<Division>> stepwise(String name, Division around) {
        if (name.startsWith(around.name()) && name.length() > around.name().length()) {
            return Optional.of(within(name.substring(around.name().length()), around));
        }
        return divisions.children(around).stream()
                .filter(part -> name.startsWith(part.name())
                        && name.length() > part.name().length())
                .findFirst()
                .map(part -> within(name.substring(part.name().length()), part));
    }

    private Parsed<Division> anywhere(String name) {
        List<Parsed<Division>> found = divisions.provinces().stream()
                .map(province -> within(name, province))
                .filter(one -> isAnAnswer(one))
                .toList();
        if (found.isEmpty()) {
            return Parsed.refused(EngineProblem.DIVISION_UNKNOWN, name, CHINA);
        }
        return found.size() == 1 ? found.get(0) : Parsed.refused(EngineProblem.DIVISION_AMBIGUOUS, name, codes(found));
    }

    /** Several of that name within one province make the name ambiguous as well. */
    private static boolean isAnAnswer(Parsed<Division> one) {
        return one.find().isPresent()
                || one.faults().stream().anyMatch(fault -> fault.kind() == EngineProblem.DIVISION_AMBIGUOUS);
    }

    private static String codes(List<Parsed<Division>> found) {
        return String.join(
                " ",
                found.stream()
                        .map(one -> one.find()
                                .map(Division::code)
                                .orElseGet(() -> one.faults().get(0).arguments().get(1)))
                        .toList());
    }
}
