package io.tuji.engine.plan.warning;

import java.util.List;

/**
 * The light that is shown, so that it does not flicker: it changes only when two periods in a row say so.
 *
 * <p>Two periods that are both graver, or both milder, move it to what both agree on. The first light after none is shown at once. One
 * period without a light leaves it as it is, two put it out.
 *
 * @param isPending whether the last period alone spoke for a change
 */
public record SteadyLight(Light light, boolean isPending) {

    /** @param found what the rules found in each period, the earliest first */
    public static SteadyLight of(List<Light> found) {
        Light shown = Light.NONE;
        Light before = Light.NONE;
        for (Light now : found) {
            Light next = shown == Light.NONE ? now : next(shown, before, now);
            before = now;
            shown = next;
        }
        return new SteadyLight(shown, before != shown);
    }

    private static Light next(Light shown, Light before, Light now) {
        if (before == Light.NONE || now == Light.NONE) {
            return before == now ? Light.NONE : shown;
        }
        if (before.compareTo(shown) > 0 && now.compareTo(shown) > 0) {
            return before.milder(now);
        }
        if (before.compareTo(shown) < 0 && now.compareTo(shown) < 0) {
            return before.graver(now);
        }
        return shown;
    }
}
