package io.tuji.access;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An act on the records of one module. */
public record Right(String module, Act act) {

    public static Right view(String module) {
        return new Right(module, Act.VIEW);
    }

    public static Right change(String module) {
        return new Right(module, Act.CHANGE);
    }

    public static Right approve(String module) {
        return new Right(module, Act.APPROVE);
    }

    public static Right export(String module) {
        return new Right(module, Act.EXPORT);
    }

    /** Every right that some role has. */
    public static List<Right> all() {
        return Role.modules().stream()
                .flatMap(module -> Arrays.stream(Act.values()).map(act -> new Right(module, act)))
                .filter(right -> Arrays.stream(Role.values())
                        .anyMatch(role -> role.scopeOf(right).isPresent()))
                .toList();
    }

    /** Reads {@code registry:VIEW}; empty for everything that is no right. */
    public static Optional<Right> read(String text) {
        return all().stream().filter(right -> right.text().equals(text)).findFirst();
    }

    /** As it stands in tokens and in the API. */
    public String text() {
        return module + ":" + act;
    }
}
