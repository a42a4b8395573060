package io.tuji.engine.plan.warning;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a target is expected to be hard to complete.
 *
 * @param light what is shown, steady over two periods
 * @param found what the rules found in this period alone; to be kept, as the next period looks back at it
 * @param isPending whether this period alone speaks for another light than the one shown
 * @param reasons what each rule found, the gravest first
 */
public record Warning(Light light, Light found, boolean isPending, List<Reason> reasons) {

    public Warning {
        reasons = List.copyOf(reasons);
    }

    /** @param earlier what the rules found in each earlier period, the earliest first */
    static Warning of(List<Reason> reasons, List<Light> earlier) {
        Light found = found(reasons);
        List<Light> all = new ArrayList<>(earlier);
        all.add(found);
        SteadyLight steady = SteadyLight.of(all);
        return new Warning(steady.light(), found, steady.isPending(), reasons);
    }

    /** The gravest; green only if the chance or a target that is reached says so, since no other rule knows how it will end. */
    private static Light found(List<Reason> reasons) {
        Light gravest = reasons.stream().map(Reason::light).reduce(Light.NONE, Light::graver);
        boolean isKnown = reasons.stream()
                .anyMatch(reason -> reason.light() != Light.NONE
                        && (reason.rule() == Reason.Rule.CHANCE || reason.rule() == Reason.Rule.REACHED));
        return gravest == Light.GREEN && !isKnown ? Light.NONE : gravest;
    }
}
