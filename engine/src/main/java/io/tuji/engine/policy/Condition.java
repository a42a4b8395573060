package io.tuji.engine.policy;

import io.tuji.engine.policy.Occasion.Round;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a policy asks for. Conditions say nothing of a day or a firm; compiled for an occasion they can be judged. */
public sealed interface Condition {

    Node compile(Compilation at);

    /** A number or day against a limit. */
    record Compare(Term term, Sign sign, FactValue limit) implements Condition {

        @Override
        public Node compile(Compilation at) {
            Fraction fraction = term.fraction(at);
            List<Inequality> all = fraction.against(sign, term.scaled(limit, at), at.layout());
            return new Comparison(this, all, sheet -> fraction.value(sheet).map(value -> term.shown(value, at)));
        }
    }

    /** That something is so, or is not. */
    record Holds(String key, boolean isWanted) implements Condition {

        @Override
        public Node compile(Compilation at) {
            return Comparison.ofTruth(this, at.slot(key), isWanted, at.layout());
        }
    }

    /** That a choice is one of several. */
    record OneOf(String key, Set<String> words) implements Condition {

        public OneOf {
            words = Set.copyOf(words);
        }

        @Override
        public Node compile(Compilation at) {
            List<String> choices = at.definition(key).choices();
            BitSet allowed = new BitSet();
            words.forEach(word -> allowed.set(choices.indexOf(word)));
            return new Membership(this, at.slot(key), allowed);
        }
    }

    /** What no figure decides: unknown until a person says yes or no. */
    record Manual(String key, String who) implements Condition {

        @Override
        public Node compile(Compilation at) {
            return Comparison.ofTruth(this, at.slot(this), true, at.layout());
        }
    }

    /** So many of several. */
    record AtLeast(int number, List<Condition> parts) implements Condition {

        public AtLeast {
            parts = List.copyOf(parts);
            if (number < 0 || number > parts.size()) {
                throw new IllegalArgumentException(number + " of " + parts.size());
            }
        }

        @Override
        public Node compile(Compilation at) {
            return new Group(this, number, compiled(parts, at));
        }
    }

    /** What excludes: none of these may be so. */
    record None(List<Condition> parts) implements Condition {

        public None {
            parts = List.copyOf(parts);
        }

        @Override
        public Node compile(Compilation at) {
            return new Negation(this, new Group(any(parts), 1, compiled(parts, at)));
        }
    }

    /** The same in each of the last years. */
    record EachYear(int years, Condition each) implements Condition {

        @Override
        public Node compile(Compilation at) {
            List<Node> all = IntStream.range(0, years)
                    .mapToObj(back -> each.compile(at.earlier(back)))
                    .toList();
            return new Group(this, years, all);
        }
    }

    /** Different conditions by the size of something; the bands from the lowest up, the last without an end. */
    record Bands(Term by, List<Band> bands) implements Condition {

        public Bands {
            bands = List.copyOf(bands);
            if (bands.isEmpty() || bands.get(bands.size() - 1).upTo().isPresent()) {
                throw new IllegalArgumentException("the last band has no end: " + bands);
            }
        }

        @Override
        public Node compile(Compilation at) {
            return new Switch(
                    this,
                    bands.stream()
                            .map(band -> new Switch.Way(
                                    band.upTo().map(limit -> new Compare(by, Sign.AT_MOST, limit).compile(at)),
                                    band.then().compile(at)))
                            .toList());
        }
    }

    /** @param upTo the end of the band, which belongs to it */
    record Band(Optional<FactValue> upTo, Condition then) {}

    /** Points of some scoring tables together. */
    record Points(List<String> tables, Sign sign, BigDecimal limit) implements Condition {

        public Points {
            tables = List.copyOf(tables);
            if (sign != Sign.AT_LEAST && sign != Sign.MORE) {
                throw new IllegalArgumentException("points are to be reached: " + sign);
            }
        }

        @Override
        public Node compile(Compilation at) {
            return new Score(
                    this, tables.stream().map(id -> at.table(id).compile(at)).toList());
        }
    }

    /**
     * A condition where the document says it.
     *
     * @param text the words of the document, or a restatement
     * @param article where they stand
     * @param only the round in which it is examined; empty for every
     * @param sameAs the clause of a superseded policy whose place it takes; empty where that has the same id, or none
     */
    record Clause(
            String id,
            String text,
            String article,
            Confidence confidence,
            Optional<Round> only,
            Optional<String> sameAs,
            Condition condition)
            implements Condition {

        @Override
        public Node compile(Compilation at) {
            return isExamined(at.occasion())
                    ? new Group(this, 1, List.of(condition.compile(at)))
                    : new Group(this, 0, List.of());
        }

        public boolean isExamined(Occasion occasion) {
            return only.filter(round -> round != occasion.round()).isEmpty();
        }
    }

    static Condition all(List<Condition> parts) {
        return new AtLeast(parts.size(), parts);
    }

    static Condition any(List<Condition> parts) {
        return new AtLeast(1, parts);
    }

    private static List<Node> compiled(List<Condition> parts, Compilation at) {
        return parts.stream().map(part -> part.compile(at)).toList();
    }
}
