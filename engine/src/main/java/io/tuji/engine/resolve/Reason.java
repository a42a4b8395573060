package io.tuji.engine.resolve;

import io.tuji.engine.value.Explanation;
import java.util.Locale;

/**
 * What one comparison says for or against.
 *
 * @param level exact, near, differs, missing or what else the scheme calls it
 * @param bits positive where it speaks for the same thing
 */
public record Reason(String comparison, String level, double bits) {

    /** The reason as a term; its name is resolve, the scheme, the comparison and the level, with dots between. */
    Explanation explanation(String scheme) {
        return Explanation.computed(
                String.join(".", "resolve", scheme, comparison, level), String.format(Locale.ROOT, "%+.1f", bits));
    }
}
