package io.tuji.plan.internal;

import io.tuji.district.DataRule;
import io.tuji.district.DistrictPack;
import io.tuji.plan.DataAlarm;
import io.tuji.plan.internal.ObservationStore.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Alarms without models, as of one state of the figures.
 *
 * @param house by measure
 * @param rules by id of the rule
 */
record FoundAlarms(
        DistrictPack pack,
        Stamp stamp,
        LocalDate day,
        Map<String, List<DataAlarm>> house,
        Map<String, List<DataAlarm>> rules) {

    /** Where the alarms of some measures can be exchanged and those of the others stay. */
    boolean isBefore(DistrictPack now, Stamp stampNow, LocalDate today) {
        return pack.equals(now) && day.equals(today) && stamp.invented() == stampNow.invented();
    }

    FoundAlarms with(Stamp now, Map<String, List<DataAlarm>> houseNow, Map<String, List<DataAlarm>> rulesNow) {
        Map<String, List<DataAlarm>> allHouse = new TreeMap<>(house);
        allHouse.putAll(houseNow);
        Map<String, List<DataAlarm>> allRules = new TreeMap<>(rules);
        allRules.putAll(rulesNow);
        return new FoundAlarms(pack, now, day, allHouse, allRules);
    }

    static boolean concerns(DataRule rule, Set<String> changed) {
        return rule.rule().measures().stream().anyMatch(changed::contains);
    }

    Stream<DataAlarm> all() {
        return Stream.concat(
                house.values().stream().flatMap(List::stream),
                rules.values().stream().flatMap(List::stream));
    }
}
