package io.tuji.engine.policy;

import io.tuji.engine.policy.Condition.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changed from one verdict on a firm to another, clause by clause: for another day or round, by another document, on other facts.
 * Clauses of the same id belong together; where one policy supersedes the other, also those of which the newer names the older.
 */
public record Difference(Verdict before, Verdict after) {

    public enum Kind {
        /** Asked only then. */
        ONLY_BEFORE,
        /** Asked only now. */
        ONLY_AFTER,
        /** Asks the same and came to something else. */
        OTHER_OUTCOME,
        /** Asks something else, or another limit, whatever came of it. */
        OTHER_DEMAND
    }

    /** A clause that changed; on one side empty where it was not asked. */
    public record Change(Kind kind, Optional<Finding> before, Optional<Finding> after) {}

    /** Everything that changed in the order of the later verdict, then what is asked no longer. */
    public List<Change> changes() {
        Map<String, Finding> then = before.findings();
        Set<String> paired = new HashSet<>();
        List<Change> changes = new ArrayList<>();
        for (Finding now : after.findings().values()) {
            List<Finding> same =
                    then.values().stream().filter(old -> belong(old, now)).toList();
            same.forEach(old -> paired.add(old.clause().id()));
            same.forEach(old -> change(old, now).ifPresent(changes::add));
            if (same.isEmpty()) {
                changes.add(new Change(Kind.ONLY_AFTER, Optional.empty(), Optional.of(now)));
            }
        }
        then.values().stream()
                .filter(old -> !paired.contains(old.clause().id()))
                .forEach(old -> changes.add(new Change(Kind.ONLY_BEFORE, Optional.of(old), Optional.empty())));
        return changes;
    }

    private boolean belong(Finding old, Finding now) {
        boolean isBackwards =
                before.policy().supersedes().contains(after.policy().id());
        return isBackwards ? isNamed(now.clause(), old.clause()) : isNamed(old.clause(), now.clause());
    }

    private boolean isNamed(Clause older, Clause newer) {
        boolean isOfOnePolicy = before.policy().id().equals(after.policy().id());
        return newer.sameAs().filter(id -> !isOfOnePolicy).orElse(newer.id()).equals(older.id());
    }

    private static Optional<Change> change(Finding old, Finding now) {
        boolean asksTheSame = old.clause().condition().equals(now.clause().condition());
        Kind kind = asksTheSame ? Kind.OTHER_OUTCOME : Kind.OTHER_DEMAND;
        return asksTheSame && old.truth() == now.truth()
                ? Optional.empty()
                : Optional.of(new Change(kind, Optional.of(old), Optional.of(now)));
    }
}
