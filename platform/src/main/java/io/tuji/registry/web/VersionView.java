package io.tuji.registry.web;

import io.tuji.registry.internal.Registered;
import java.util.List;

/**
 * What a source record changed of what the same source had said before.
 *
 * @param first nothing had been said before
 */
record VersionView(Registered record, boolean first, List<Difference> differences) {

    /** @param before empty where nothing was said before; {@code after} likewise */
    record Difference(String label, String before, String after) {}
}
