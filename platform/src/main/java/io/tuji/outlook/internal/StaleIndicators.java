package io.tuji.outlook.internal;

import io.tuji.district.Plan;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.Plans;
import io.tuji.plan.Standing;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** Finds the indicators of which something else is known or wanted than when their outlook was calculated. */
@Component
class StaleIndicators {

    /** Rises when the same data would be calculated into something else. */
    private static final String METHOD = "1";

    private final Plans plans;
    private final OutlookStore store;
    private final Clock clock;

    StaleIndicators(Plans plans, OutlookStore store, Clock clock) {
        this.plans = plans;
        this.store = store;
        this.clock = clock;
    }

    /** @param basis of what is known now */
    record Stale(Plan plan, Standing standing, String basis) {

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
        return plans.list().stream()
                .flatMap(plan -> plans.find(plan.id()).stream())
                .flatMap(board ->
                        board.standings().stream().map(standing -> new Stale(board.plan(), standing, basis(standing))))
                .filter(now -> !now.basis().equals(bases.get(List.of(now.plan().id(), now.measure()))))
                .toList();
    }

    private String basis(Standing standing) {
        String said =
                standing.said().stream().map(StaleIndicators::version).sorted().collect(Collectors.joining("\n"));
        String all = String.join("\n", standing.aim().toString(), said);
        return METHOD + " " + LocalDate.now(clock).getYear() + " "
                + DigestUtils.md5DigestAsHex(all.getBytes(StandardCharsets.UTF_8));
    }

    private static String version(PlanObservation said) {
        return said.ref().text() + " " + said.version() + " " + said.what();
    }
}
