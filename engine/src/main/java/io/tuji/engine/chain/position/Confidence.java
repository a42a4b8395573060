package io.tuji.engine.chain.position;

import io.tuji.engine.chain.position.Evidence.Field;
import java.util.List;

/** How probable it is that a firm stands on a node, from what speaks for it. */
final class Confidence {

    private Confidence() {}

    static double of(List<Evidence> evidence) {
        double against = 1;
        for (Field field : Field.values()) {
            if (evidence.stream().anyMatch(one -> one.field() == field)) {
                against *= 1 - share(field);
            }
        }
        return 1 - against;
    }

    private static double share(Field field) {
        return switch (field) {
            case PRODUCT -> 0.85;
            case NAME -> 0.7;
            case SCOPE -> 0.6;
            case CLASS -> 0.2;
        };
    }
}
