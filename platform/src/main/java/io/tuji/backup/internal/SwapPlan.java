package io.tuji.backup.internal;

import java.util.List;

/**
 * Which parts of a home change places; written down before the first is moved.
 *
 * @param fresh name of the folder below the home from which the new parts come
 * @param old name of the folder below the home to which the present ones go
 * @param brought parts that the new home has
 * @param taken parts that go, because the new home has them or must not have them
 */
record SwapPlan(String fresh, String old, List<String> brought, List<String> taken) {

    SwapPlan {
        brought = List.copyOf(brought);
        taken = List.copyOf(taken);
        if (!taken.containsAll(brought)) {
            throw new IllegalArgumentException("what is brought takes the place of what is there: " + brought);
        }
    }
}
