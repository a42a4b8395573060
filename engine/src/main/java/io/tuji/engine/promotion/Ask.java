package io.tuji.engine.promotion;

import java.util.Optional;

/**
 * What a stage asks for: a field of the project, or what other parts of the platform know of it.
 *
 * @param when empty where it is always asked for
 */
public record Ask(String key, Optional<Condition> when) {

    public static Ask always(String key) {
        return new Ask(key, Optional.empty());
    }

    boolean isOpen(Answers answers) {
        return when.map(condition -> condition.holds(answers)).orElse(true) && !answers.has(key);
    }
}
