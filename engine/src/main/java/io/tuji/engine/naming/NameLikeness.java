package io.tuji.engine.naming;

import io.tuji.engine.place.Division;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How two names compare, part by part, for whoever decides whether they name one firm: now and formerly, in full and in
 * short.
 *
 * @param brand the trade names
 * @param place the divisions: the same, one within the other, or neither
 * @param form whether one firm may bear both organisation forms; loose lists write 公司 for each of them
 * @param trade the share of character pairs that the lines of business have in common (Dice), 0 to 1; 1 if both are empty
 * @param branch whether both name the same branch, or both none: a branch is never its owner
 */
public record NameLikeness(Likeness brand, Likeness place, Likeness form, double trade, Likeness branch) {

    public enum Likeness {
        SAME,
        /** One contains the other. */
        PARTLY,
        DIFFERENT,
        /** One of the names does not tell. */
        UNKNOWN
    }

    public static NameLikeness of(CompanyName one, CompanyName other) {
        return new NameLikeness(
                texts(one.brand(), other.brand()),
                places(one.division(), other.division()),
                forms(one.formKind(), other.formKind()),
                dice(one.trade(), other.trade()),
                branches(one.branch(), other.branch()));
    }

    private static Likeness texts(Optional<NamePart> one, Optional<NamePart> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        String text = one.get().text();
        String second = other.get().text();
        return text.equals(second)
                ? Likeness.SAME
                : text.contains(second) || second.contains(text) ? Likeness.PARTLY : Likeness.DIFFERENT;
    }

    private static Likeness places(Optional<Division> one, Optional<Division> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        if (one.equals(other)) {
            return Likeness.SAME;
        }
        boolean isNested = PlaceWord.contains(one.get(), other.get()) || PlaceWord.contains(other.get(), one.get());
        return isNested ? Likeness.PARTLY : Likeness.DIFFERENT;
    }

    private static Likeness forms(Optional<FormKind> one, Optional<FormKind> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        return one.equals(other)
                ? Likeness.SAME
                : one.get().isCompatible(other.get()) ? Likeness.PARTLY : Likeness.DIFFERENT;
    }

    private static Likeness branches(Optional<NamePart> one, Optional<NamePart> other) {
        boolean isSame = one.map(NamePart::text).equals(other.map(NamePart::text));
        return isSame ? Likeness.SAME : Likeness.DIFFERENT;
    }

    private static double dice(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        Set<String> pairs = pairs(one);
        Set<String> common = new HashSet<>(pairs(other));
        int all = pairs.size() + common.size();
        common.retainAll(pairs);
        return all == 0 ? 0 : 2.0 * common.size() / all;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
