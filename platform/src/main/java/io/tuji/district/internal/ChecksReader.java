package io.tuji.district.internal;

import io.tuji.district.DataRule;
import io.tuji.district.Name;
import io.tuji.district.internal.References.Family;
import io.tuji.engine.quality.Expression;
import io.tuji.engine.quality.Importance;
import io.tuji.engine.quality.MissingStrategy;
import io.tuji.engine.quality.Operator;
import io.tuji.engine.quality.ValidationRule;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads checks.yaml. */
final class ChecksReader {

    private ChecksReader() {}

    static Optional<DataRule> read(YamlMap map) {
        String id = map.id("id", Family.CHECK);
        Name name = map.name("name");
        Optional<Expression> left = expression(map, "left");
        var operator = map.word("operator", Operator.class);
        Optional<Expression> right = expression(map, "right");
        var missing = map.optionalWord("missing", MissingStrategy.class).orElse(MissingStrategy.SKIP_IF_ANY);
        BigDecimal tolerance = map.find("tolerance").isPresent() ? map.number("tolerance") : BigDecimal.ZERO;
        var importance = map.word("importance", Importance.class);
        Name remedy = map.name("remedy");
        return map.make(() -> new DataRule(
                id,
                name,
                map.text("left"),
                map.text("right"),
                new ValidationRule(left.orElseThrow(), operator, right.orElseThrow(), missing, tolerance),
                importance,
                remedy));
    }

    /** Every measure that it names must be one of the pack. */
    private static Optional<Expression> expression(YamlMap map, String key) {
        Cell cell = map.cell(key);
        Optional<Expression> read = Expression.read(cell.text());
        if (read.isEmpty() && !cell.text().isEmpty()) {
            map.report(PackProblem.EXPRESSION_FORM, cell.place(), key, cell.text());
        }
        read.ifPresent(expression -> expression.measures().stream()
                .sorted()
                .forEach(
                        measure -> map.reading.references().use(Family.MEASURE, key, new Cell(measure, cell.place()))));
        return read;
    }
}
