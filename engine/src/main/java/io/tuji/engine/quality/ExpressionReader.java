package io.tuji.engine.quality;

import io.tuji.engine.quality.Expression.Level;
import io.tuji.engine.quality.Expression.Literal;
import io.tuji.engine.quality.Expression.Operation;
import io.tuji.engine.quality.Expression.When;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads one expression by descent: sums of products of numbers, measures and brackets. */
final class ExpressionReader {

    private static final Pattern WORD = Pattern.compile("[()]|[^\\s()]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,8})?");
    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_+.-]*");

    private final String[] words;
    private int at;

    ExpressionReader(String text) {
        this.words = WORD.matcher(text).results().map(MatchResult::group).toArray(String[]::new);
    }

    Optional<Expression> read() {
        return sum().filter(whole -> at == words.length);
    }

    private Optional<Expression> sum() {
        Optional<Expression> left = product();
        while (left.isPresent() && (isNext("+") || isNext("-"))) {
            char sign = words[at++].charAt(0);
            left = join(left.get(), sign, product());
        }
        return left;
    }

    private Optional<Expression> product() {
        Optional<Expression> left = factor();
        while (left.isPresent() && (isNext("*") || isNext("/"))) {
            char sign = words[at++].charAt(0);
            left = join(left.get(), sign, factor());
        }
        return left;
    }

    private static Optional<Expression> join(Expression left, char sign, Optional<Expression> right) {
        return right.map(other -> new Operation(left, sign, other));
    }

    private Optional<Expression> factor() {
        if (at == words.length) {
            return Optional.empty();
        }
        String word = words[at++];
        if (word.equals("(")) {
            return sum().filter(inner -> closes());
        }
        if (NUMBER.matcher(word).matches()) {
            return Optional.of(new Literal(new BigDecimal(word)));
        }
        return ID.matcher(word).matches() ? level(word) : Optional.empty();
    }

    private Optional<Expression> level(String word) {
        if (!isNext("(")) {
            return Optional.of(new Level(word, When.SAME));
        }
        at++;
        Optional<When> when = Arrays.stream(When.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
        if (when.isEmpty() || at == words.length) {
            return Optional.empty();
        }
        String measure = words[at++];
        return closes() ? Optional.of(new Level(measure, when.get())) : Optional.empty();
    }

    private boolean isNext(String word) {
        return at < words.length && words[at].equals(word);
    }

    private boolean closes() {
        boolean closes = isNext(")");
        at += closes ? 1 : 0;
        return closes;
    }
}
