package io.tuji.zone.internal;

import io.tuji.zone.WarZone.Light;

/**
 * The light of a zone by the share of its open projects that have stood at their stage past the red days: from 10 % yellow, above 30 %
 * red, as practice has it for lagging works (银川 2025). Where the projects of unknown days could change the light, it is unknown.
 */
public final class ZoneLight {

    public static final int YELLOW_PERCENT = 10;
    public static final int RED_PERCENT = 30;

    private ZoneLight() {}

    static Light of(long open, long late, long unclear) {
        if (open == 0) {
            return Light.NONE;
        }
        Light least = light(late, open);
        return least == light(late + unclear, open) ? least : Light.UNKNOWN;
    }

    private static Light light(long late, long open) {
        if (late * 100 > open * RED_PERCENT) {
            return Light.RED;
        }
        return late * 100 >= open * YELLOW_PERCENT ? Light.YELLOW : Light.GREEN;
    }
}
