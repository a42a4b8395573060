package io.tuji.engine.reading;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Currency;
import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Parsed;
import io.tuji.engine.value.Unit;
import java.util.Optional;

/**
 * The words around an amount of money.
 *
 * @param before what stands before the number, as 人民币 or USD
 * @param scale 万, 亿 or nothing
 * @param bare whether the text says nothing of the scale, neither as a word nor inside a numeral
 * @param after what stands behind number and scale, as 元, 美元, 元人民币 or USD
 */
record MoneyWords(String before, String scale, boolean bare, String after) {

    /** The unit that the words and, where they leave it open, the column name. */
    Parsed<Unit> unit(String text, Optional<Unit> ofColumn) {
        String names = before + currencyAfter();
        if (names.isEmpty()) {
            return unitWithoutCurrency(text, ofColumn);
        }
        Optional<Currency> currency = currency();
        if (currency.isEmpty()) {
            return Parsed.refused(
                    EngineProblem.MONEY_UNIT_UNKNOWN, PersonalId.excerpt(text), PersonalId.excerpt(names));
        }
        boolean scaleOpen = bare && !endsWithUnitWord() && ofColumn.isPresent();
        return Parsed.taken(scaleOpen ? ofColumn.get().inCurrency(currency.get()) : Unit.money(currency.get(), scale));
    }

    private Parsed<Unit> unitWithoutCurrency(String text, Optional<Unit> ofColumn) {
        if (after.equals("元")) {
            return Parsed.taken(Unit.money(ofColumn.flatMap(Unit::currency).orElse(Currency.CNY), scale));
        }
        return ofColumn.map(
                        column -> bare ? column : Unit.money(column.currency().orElseThrow(), scale))
                .map(Parsed::taken)
                .orElseGet(() -> Parsed.refused(EngineProblem.MONEY_UNIT_MISSING, PersonalId.excerpt(text)));
    }

    /** The currency named before or behind; none if a name is not known or the two differ. */
    private Optional<Currency> currency() {
        if (before.isEmpty()) {
            return Currency.find(currencyAfter());
        }
        Optional<Currency> named = Currency.find(before);
        boolean agree =
                currencyAfter().isEmpty() || Currency.find(currencyAfter()).equals(named);
        return agree ? named : Optional.empty();
    }

    /** A general 元 is a word of many currencies; what follows it, or nothing, names the currency. */
    private String currencyAfter() {
        return after.startsWith("元") ? after.substring(1) : after;
    }

    private boolean endsWithUnitWord() {
        return after.contains("元");
    }
}
