package io.tuji.engine.resolve;

import java.util.Optional;

/**
 * One degree of agreement between two records.
 *
 * @param name a word of the scheme, as exact or near; the key of its name in the message files ends in it
 * @param rarity the field by whose frequency the level weighs: that two firms share a rare word says more
 * @param isAnchor whether the level is ground enough to take two records for the same without a person, once the evidence
 * suffices; where a scheme names such levels, agreement in side matters alone never is, however much of it there is
 */
public record Level(String name, Agreement agreement, Optional<Field> rarity, boolean isAnchor) {

    /** What has to hold between two records. */
    @FunctionalInterface
    interface Agreement {
        boolean holds(Rows left, int leftRow, Rows right, int rightRow);

        default Agreement and(Agreement other) {
            return (left, leftRow, right, rightRow) ->
                    holds(left, leftRow, right, rightRow) && other.holds(left, leftRow, right, rightRow);
        }
    }

    /** Both state the same text. */
    public static Level exact(String name, Field field) {
        return of(name, equal(field));
    }

    /** At least that alike by Jaro and Winkler. */
    public static Level near(String name, Field field, double jaroWinkler) {
        return stated(name, field, (one, other) -> Likeness.jaroWinkler(one, other) >= jaroWinkler);
    }

    /** At least that share of their pairs of characters in common. */
    public static Level alike(String name, Field field, double bigrams) {
        return stated(name, field, (one, other) -> Likeness.bigrams(one, other) >= bigrams);
    }

    /** One character is missing in one of them; texts that then have fewer than that never are near. */
    public static Level oneDropped(String name, Field field, int shortest) {
        return stated(
                name,
                field,
                (one, other) -> one.length != other.length
                        && Math.min(one.length, other.length) >= shortest
                        && Likeness.isOneChangeAway(one, other));
    }

    /** One character is another, or two neighbours are exchanged; texts of fewer characters than that never are near. */
    public static Level oneChanged(String name, Field field, int shortest) {
        return stated(
                name,
                field,
                (one, other) ->
                        one.length == other.length && one.length >= shortest && Likeness.isOneChangeAway(one, other));
    }

    /** Just one of them states that text. */
    public static Level onlyOne(String name, Field field, String text) {
        Text wanted = Text.of(text);
        return stated(name, field, (one, other) -> one.equalTo(wanted) != other.equalTo(wanted));
    }

    /** The level weighs by how many records bear the text that both state. */
    public Level byRarityOf(Field field) {
        return new Level(name, agreement.and(equal(field)), Optional.of(field), isAnchor);
    }

    /** The level is ground enough to link without a person. */
    public Level anchor() {
        return new Level(name, agreement, rarity, true);
    }

    private static Level of(String name, Agreement agreement) {
        return new Level(name, agreement, Optional.empty(), false);
    }

    private static Agreement equal(Field field) {
        return (left, leftRow, right, rightRow) -> {
            int token = left.token(field, leftRow);
            return token >= 0 && token == right.token(field, rightRow);
        };
    }

    private interface TextTest {
        boolean holds(Text one, Text other);
    }

    private static Level stated(String name, Field field, TextTest test) {
        return of(
                name,
                (left, leftRow, right, rightRow) -> !left.isMissing(field, leftRow)
                        && !right.isMissing(field, rightRow)
                        && test.holds(left.text(field, leftRow), right.text(field, rightRow)));
    }
}
