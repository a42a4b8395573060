package io.tuji.placing.internal;

import io.tuji.engine.place.Door;
import io.tuji.engine.place.HouseNumber;
import io.tuji.engine.place.Parity;
import io.tuji.engine.place.RoadKey;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of road as it was typed.
 *
 * @param first its lowest number
 * @param last its highest; blank for a single number
 * @param side 单, 双 or both; ODD, EVEN or BOTH; blank means the side of the numbers, or both where they differ
 */
public record StretchInput(String road, String first, String last, String side) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}号?");

    private static final Map<String, Parity> SIDES = Map.of(
            "单", Parity.ODD,
            "单号", Parity.ODD,
            "ODD", Parity.ODD,
            "双", Parity.EVEN,
            "双号", Parity.EVEN,
            "EVEN", Parity.EVEN,
            "双侧", Parity.BOTH,
            "单双", Parity.BOTH,
            "BOTH", Parity.BOTH);

    /** @param division of the district: a road belongs to it */
    public Optional<Door> read(String division, Place place, Problems problems) {
        if (road.isBlank()) {
            problems.add(PlacingProblem.ROAD_MISSING, place.atField("road"));
        }
        Optional<Integer> from = number(first, "first", place, problems);
        Optional<Integer> to = last.isBlank() ? from : number(last, "last", place, problems);
        Optional<Parity> parity = from.flatMap(a -> to.flatMap(b -> parity(a, b, place, problems)));
        if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
            problems.add(PlacingProblem.NUMBER_FORM, place.atField("last"), first + "–" + last);
            return Optional.empty();
        }
        return road.isBlank()
                ? Optional.empty()
                : parity.map(side -> new Door(
                        new RoadKey(division, road.strip()),
                        new HouseNumber(from.orElseThrow(), to.orElseThrow(), side)));
    }

    private static Optional<Integer> number(String text, String field, Place place, Problems problems) {
        String typed = text.strip();
        if (NUMBER.matcher(typed).matches()) {
            int number = Integer.parseInt(typed.replace("号", ""));
            if (number > 0) {
                return Optional.of(number);
            }
        }
        problems.add(PlacingProblem.NUMBER_FORM, place.atField(field), typed);
        return Optional.empty();
    }

    private Optional<Parity> parity(int from, int to, Place place, Problems problems) {
        String typed = side.strip().toUpperCase(Locale.ROOT);
        if (typed.isEmpty()) {
            return Optional.of(from % 2 != to % 2 ? Parity.BOTH : from % 2 == 0 ? Parity.EVEN : Parity.ODD);
        }
        Optional<Parity> parity = Optional.ofNullable(SIDES.get(typed));
        if (parity.isEmpty()) {
            problems.add(PlacingProblem.SIDE_UNKNOWN, place.atField("side"), typed);
        }
        return parity;
    }
}
