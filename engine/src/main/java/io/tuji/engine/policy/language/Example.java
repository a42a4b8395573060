package io.tuji.engine.policy.language;

import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.value.Truth;
import java.util.Map;

/**
 * A firm as those who wrote a policy imagine it, and what the policy must say of it.
 *
 * @param clauses what it must say of single clauses, by id
 */
public record Example(String name, Occasion occasion, Facts facts, Truth verdict, Map<String, Truth> clauses) {

    public Example {
        clauses = Map.copyOf(clauses);
    }
}
