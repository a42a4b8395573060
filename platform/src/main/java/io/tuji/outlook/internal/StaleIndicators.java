package io.tuji.outlook.internal;

import io.tuji.district.Plan;
import io.tuji.engine.plan.warning.LateTask;
import io.tuji.outlook.LateTasks;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Finds the indicators of which something else is known or wanted than when their outlook was calculated. */
@Component
class StaleIndicators {

    /** Rises when the same data would be calculated into something else. */
    private static final String METHOD = "1";

    private final Plans plans;
    private final OutlookStore store;
    private final List<LateTasks> keepers;
    private final Clock clock;

    StaleIndicators(Plans plans, OutlookStore store, List<LateTasks> keepers, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.keepers = keepers;
        this.clock = clock;
    }

    /**
     * @param late the tasks of the indicator that are late now
     * @param basis of what is known now
     */
    record Stale(Plan plan, Standing standing, List<LateTask> late, String basis) {

        Stale {
            late = List.copyOf(late);
        }

        String measure() {
            return standing.indicator().id();
        }

        String key() {
            return plan.id() + " " + measure() + " " + basis;
        }
    }

    /** In the order of the plans and their tables. */
    List<Stale> list() {
        Map<List<String>, String> bases = store.bases();
        Map<String, List<LateTask>> late = late();
        return plans.list().stream()
                .flatMap(plan -> plans.find(plan.id()).stream())
                .flatMap(board -> board.standings().stream().map(standing -> stale(board.plan(), standing, late)))
                .filter(now -> !now.basis().equals(bases.get(List.of(now.plan().id(), now.measure()))))
                .toList();
    }

    private Map<String, List<LateTask>> late() {
        return keepers.stream()
                .flatMap(keeper -> keeper.byMeasure().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, StaleIndicators::both));
    }

    private static List<LateTask> both(List<LateTask> one, List<LateTask> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private Stale stale(Plan plan, Standing standing, Map<String, List<LateTask>> late) {
        List<LateTask> own = late.getOrDefault(standing.indicator().id(), List.of());
        return new Stale(plan, standing, own, basis(standing, own));
    }

    /** Without late tasks it is what it was before anybody kept tasks. */
    private String basis(Standing standing, List<LateTask> late) {
        String said =
                standing.said().stream().map(StaleIndicators::version).sorted().collect(Collectors.joining("\n"));
        String all = String.join("\n", standing.aim().toString(), said) + (late.isEmpty() ? "" : "\n" + late);
        return METHOD + " " + LocalDate.now(clock).getYear() + " "
                + DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8));
    }

    private static String version(PlanObservation said) {
        return said.ref().text() + " " + said.version() + " " + said.what();
    }
}
