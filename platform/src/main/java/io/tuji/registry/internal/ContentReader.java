package io.tuji.registry.internal;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.value.Parsed;
import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Statement.Content;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what is said of a firm, by the kind of the fact. Days and choices are kept as words in one form. */
final class ContentReader {

    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,18}(?:\\.\\d{1,6})?)\\s*([^\\d\\s.].*)?");
    private static final int DECIMALS = 6;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int LONGEST = 300;

    private ContentReader() {}

    static Parsed<Content> read(FactDefinition fact, String typed, LocalDate today) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Parsed.refused(RegistryProblem.VALUE_MISSING);
        }
        return switch (fact.kind()) {
            case AMOUNT -> amount(text, fact.unit().orElseThrow());
            case YES_NO, CHOICE -> option(fact, text);
            case DAY -> DateReader.read(text, today).map(day -> new Content.Words(day.toString()));
            case WORDS, PLACE -> words(text, RegistryProblem.VALUE_MISSING).map(Content.Words::new);
        };
    }

    /** Without a unit in that of the fact; another unit that measures the same is converted. */
    private static Parsed<Content> amount(String text, Unit unit) {
        Matcher amount = AMOUNT.matcher(text.replace(",", "").replace("，", ""));
        if (!amount.matches()) {
            return Parsed.refused(RegistryProblem.AMOUNT_FORM, PersonalId.excerpt(text));
        }
        Optional<String> symbol = Optional.ofNullable(amount.group(2)).map(String::strip);
        Optional<Unit> given = symbol.map(s -> s.replace("％", "%")).flatMap(Unit::find);
        if (symbol.isPresent() && given.filter(unit::measuresSameAs).isEmpty()) {
            return Parsed.refused(RegistryProblem.UNIT_UNFIT, PersonalId.excerpt(symbol.get()), unit.symbol());
        }
        Quantity said = new Quantity(new BigDecimal(amount.group(1)), given.orElse(unit)).to(unit);
        if (unit.equals(Unit.PERCENT) && said.amount().compareTo(WHOLE) > 0) {
            return Parsed.refused(RegistryProblem.SHARE_TOO_LARGE, PersonalId.excerpt(text));
        }
        return Parsed.taken(new Content.Amount(new Quantity(rounded(said.amount()), unit)));
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.scale() > DECIMALS ? amount.setScale(DECIMALS, RoundingMode.HALF_EVEN) : amount;
    }

    private static Parsed<Content> option(FactDefinition fact, String text) {
        return fact.options().contains(text)
                ? Parsed.taken(new Content.Words(text))
                : Parsed.refused(
                        RegistryProblem.OPTION_UNKNOWN, PersonalId.excerpt(text), String.join(" / ", fact.options()));
    }

    /** Words without the number of a person. */
    static Parsed<String> words(String typed, ProblemCode missing) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Parsed.refused(missing);
        }
        if (text.length() > LONGEST) {
            return Parsed.refused(RegistryProblem.VALUE_TOO_LONG, LONGEST);
        }
        return PersonalId.mask(text).equals(text)
                ? Parsed.taken(text)
                : Parsed.refused(RegistryProblem.PERSON_NUMBER, PersonalId.excerpt(text));
    }
}
