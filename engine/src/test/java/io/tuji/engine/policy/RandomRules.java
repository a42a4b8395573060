package io.tuji.engine.policy;

import io.tuji.engine.policy.Condition.AtLeast;
import io.tuji.engine.policy.Condition.Band;
import io.tuji.engine.policy.Condition.Bands;
import io.tuji.engine.policy.Condition.Compare;
import io.tuji.engine.policy.Condition.EachYear;
import io.tuji.engine.policy.Condition.Holds;
import io.tuji.engine.policy.Condition.None;
import io.tuji.engine.policy.Condition.OneOf;
import io.tuji.engine.policy.Condition.Points;
import io.tuji.engine.policy.Policy.Document;
import io.tuji.engine.policy.Policy.Validity;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules of every kind over a few facts that can each be only 0 to 3, so that every firm there is can be tried. */
final class RandomRules {

    static final Occasion OCCASION = Occasion.on(LocalDate.of(2026, 6, 1));
    private static final BigDecimal TICK = new BigDecimal("0.0001");

    static final Definitions LIST = new Definitions(List.of(
            small("x"),
            small("y"),
            small("z"),
            small("w"),
            Definition.truth("t", false, List.of()),
            Definition.choice("c", List.of("red", "green", "blue"), List.of())));

    private static final List<Sign> SIGNS = List.of(Sign.AT_LEAST, Sign.MORE, Sign.AT_MOST, Sign.LESS, Sign.EQUAL);

    private final Random random;

    RandomRules(long seed) {
        random = new Random(seed);
    }

    /** Yearly, and of so small a range that its ticks can be counted on one hand. */
    private static Definition small(String key) {
        return Definition.amount(key, Optional.empty(), true, List.of())
                .within(BigDecimal.ZERO, TICK.multiply(BigDecimal.valueOf(3)));
    }

    Policy policy(int depth) {
        Map<String, ScoringTable> tables = Map.of("one", table(), "two", table());
        Validity always = new Validity(LocalDate.of(2000, 1, 1), Optional.empty(), List.of());
        return new Policy(
                "r",
                "r",
                new Document("d", "i", List.of()),
                always,
                List.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                tables,
                condition(depth));
    }

    private ScoringTable table() {
        return new ScoringTable(
                Stream.generate(this::scale).limit(1 + random.nextInt(2)).toList());
    }

    private ScoringTable.Scale scale() {
        return new ScoringTable.Scale(Stream.generate(() -> {
                    int least = random.nextInt(6);
                    return new ScoringTable.Step(leaf(), least, least + random.nextInt(2));
                })
                .limit(1 + random.nextInt(3))
                .toList());
    }

    private Condition condition(int depth) {
        if (depth == 0) {
            return leaf();
        }
        return switch (random.nextInt(7)) {
            case 0 -> Condition.all(parts(depth));
            case 1 -> Condition.any(parts(depth));
            case 2 -> new None(parts(depth));
            case 3 -> atLeast(depth);
            case 4 ->
                new Bands(
                        term(),
                        List.of(
                                new Band(Optional.of(limit()), condition(depth - 1)),
                                new Band(Optional.empty(), condition(depth - 1))));
            case 5 -> points();
            default -> new EachYear(1 + random.nextInt(2), condition(depth - 1));
        };
    }

    private List<Condition> parts(int depth) {
        return IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> condition(depth - 1))
                .toList();
    }

    private Condition atLeast(int depth) {
        List<Condition> parts = parts(depth);
        return new AtLeast(1 + random.nextInt(parts.size()), parts);
    }

    private Condition leaf() {
        return switch (random.nextInt(8)) {
            case 0 -> new Holds("t", random.nextBoolean());
            case 1 -> new OneOf("c", random.nextBoolean() ? Set.of("red") : Set.of("green", "blue"));
            case 2 -> new Compare(new Term.Ratio(term(), term()), sign(), percent());
            case 3 -> new Compare(new Term.Growth(key(), 1), sign(), percent());
            default -> new Compare(term(), sign(), limit());
        };
    }

    private Condition points() {
        return new Points(
                List.of("one", "two"),
                random.nextBoolean() ? Sign.AT_LEAST : Sign.MORE,
                BigDecimal.valueOf(random.nextInt(9)));
    }

    private Term term() {
        return random.nextInt(3) == 0 ? new Term.Sum(key(), 2) : new Term.Level(key());
    }

    private String key() {
        return List.of("x", "y", "z", "w").get(random.nextInt(4));
    }

    private Sign sign() {
        return SIGNS.get(random.nextInt(SIGNS.size()));
    }

    private FactValue limit() {
        return new FactValue.Amount(TICK.multiply(BigDecimal.valueOf(random.nextInt(6))), Optional.empty());
    }

    private FactValue percent() {
        return new FactValue.Amount(BigDecimal.valueOf(25L * random.nextInt(7)), Optional.of(Unit.PERCENT));
    }
}
