package io.tuji.roster;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is computed from the firms of a list; brought by the module that computes it, shown before and after a change of the list. */
public interface RosterEffect {

    /** Key of the effect that counts the firms of a list. */
    String FIRMS = "firms";

    /** Position on the page, small numbers first. */
    int order();

    /** Empty where the visitor may not see it, or nothing is computed from such a list. */
    List<Effect> of(Roster roster, List<RosterMember> before, List<RosterMember> after, Visitor visitor);

    /**
     * One value, before and after.
     *
     * @param key stable, for programs
     * @param name in the language of the request
     */
    record Effect(String key, String name, Sum before, Sum after) {

        public boolean isChanged() {
            return !before.equals(after);
        }
    }

    /**
     * A value summed up over the members of which it is known.
     *
     * @param value of the covered ones together; unknown where there are members and none is covered
     * @param covered of how many members it is known
     * @param members how many there are
     */
    record Sum(Known<Quantity> value, long covered, long members) {

        public Sum {
            if (covered < 0 || covered > members) {
                throw new IllegalArgumentException(covered + " of " + members);
            }
        }

        /** How many members lack it. */
        public long lacking() {
            return members - covered;
        }

        /** @param suppliers who can say it, as keys of {@code supplier.<key>} */
        public static Sum of(
                List<RosterMember> members,
                Function<RosterMember, Optional<Quantity>> amount,
                Unit unit,
                List<String> suppliers) {
            List<Quantity> amounts = members.stream()
                    .flatMap(member -> amount.apply(member).stream())
                    .map(quantity -> quantity.to(unit))
                    .toList();
            Quantity sum = amounts.stream().reduce(new Quantity(BigDecimal.ZERO, unit), Quantity::plus);
            Known<Quantity> value = amounts.isEmpty() && !members.isEmpty()
                    ? Known.missing(suppliers.toArray(String[]::new))
                    : Known.of(new Quantity(plain(sum.amount()), unit));
            return new Sum(value, amounts.size(), members.size());
        }

        /** Without zeros behind the point that only the storage has added. */
        private static BigDecimal plain(BigDecimal amount) {
            BigDecimal stripped = amount.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }
}
