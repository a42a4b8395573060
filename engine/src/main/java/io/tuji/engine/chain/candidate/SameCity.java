package io.tuji.engine.chain.candidate;

import io.tuji.engine.place.Division;
import io.tuji.engine.place.Division.Level;
import io.tuji.engine.place.Divisions;
import java.util.List;
import java.util.Set;

/** Whether two divisions lie in one city; the districts of a municipality do, whatever stands between it and them. */
public final class SameCity {

    private static final int PROVINCE_DIGITS = 2;
    private static final int CITY_DIGITS = 4;
    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    private SameCity() {}

    /** @param one a code of six digits; one that today's table no longer has is judged by its first digits */
    public static boolean of(String one, String other) {
        return digits(one).equals(digits(other));
    }

    /** The digits that all divisions of its city begin with; of a province that is no municipality two and two noughts. */
    public static String digits(String code) {
        String province = code.substring(0, PROVINCE_DIGITS);
        if (MUNICIPALITIES.contains(province)) {
            return province;
        }
        return Divisions.current().find(code).filter(SameCity::isCityOfItsOwn).isPresent()
                ? code
                : code.substring(0, CITY_DIGITS);
    }

    /** A county that its province governs without a city between them. */
    private static boolean isCityOfItsOwn(Division division) {
        List<Division> path = Divisions.current().path(division);
        return division.level() == Level.COUNTY
                && path.stream()
                        .filter(around -> around.level() == Level.CITY)
                        .noneMatch(around -> !around.name().endsWith("直辖县级行政区划"));
    }
}
