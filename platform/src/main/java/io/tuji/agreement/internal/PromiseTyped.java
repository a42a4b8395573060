package io.tuji.agreement.internal;

import io.tuji.agreement.Promise.Basis;
import io.tuji.agreement.Promise.Check;
import io.tuji.agreement.Promise.Kind;
import io.tuji.agreement.Promise.Result;
import io.tuji.agreement.Promise.Tie;
import io.tuji.agreement.Promise.What;
import io.tuji.engine.promotion.PromiseWording;
import io.tuji.engine.promotion.PromiseWording.Doubt;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a promise as people type it; refuses what can never be lawful, and warns of words that sound so. */
final class PromiseTyped {

    private static final String KIND = "kind";
    private static final String WORDS = "words";
    private static final String AMOUNT = "amount";
    private static final String TIE = "tie";
    private static final String HINDERS = "hinders_leaving";
    private static final String TITLE = "basis_title";
    private static final String NUMBER = "basis_number";
    private static final String ARTICLE = "basis_article";

    private PromiseTyped() {}

    /** What would be typed to say the same; what is typed goes before it. */
    static Map<String, String> over(What what, Map<String, String> typed) {
        Map<String, String> whole = new HashMap<>(facts(what));
        whole.putAll(typed);
        return whole;
    }

    static Map<String, String> facts(What what) {
        return Map.of(
                KIND,
                what.kind().name(),
                WORDS,
                what.words(),
                AMOUNT,
                what.amount()
                        .map(amount -> amount.stripTrailingZeros().toPlainString())
                        .orElse(""),
                TIE,
                what.tie().name(),
                TITLE,
                what.basis().title(),
                NUMBER,
                what.basis().number(),
                ARTICLE,
                what.basis().article());
    }

    /** Empty if something is wrong. */
    static Optional<What> what(TypedFields fields) {
        Optional<Kind> kind = fields.neededChoice(KIND, Kind.class);
        Optional<Tie> tie = fields.neededChoice(TIE, Tie.class);
        String words = fields.neededWords(WORDS);
        if (tie.filter(Tie.TAX::equals).isPresent()) {
            fields.refuse(AgreementProblem.TIED_TO_TAX, TIE);
        }
        Set<Doubt> doubts = PromiseWording.doubts(words);
        if (fields.yes(HINDERS) || doubts.contains(Doubt.LEAVING)) {
            fields.refuse(AgreementProblem.HINDERS_LEAVING, fields.yes(HINDERS) ? HINDERS : WORDS);
        }
        if (doubts.contains(Doubt.TAX)) {
            fields.refuse(AgreementProblem.SOUNDS_LIKE_TAX, WORDS);
        }
        Basis basis = new Basis(fields.sentence(TITLE), fields.sentence(NUMBER), fields.sentence(ARTICLE));
        var amount = fields.number(AMOUNT);
        return fields.hasErrors()
                ? Optional.empty()
                : Optional.of(new What(kind.orElseThrow(), words, amount, tie.orElseThrow(), basis));
    }

    /** Empty if something is wrong. A change that is wanted, and that no check is needed, want words. */
    static Optional<Check> check(TypedFields fields, LocalDate today) {
        Optional<LocalDate> on = fields.neededPast("check_on", today);
        String body = fields.neededSentence("check_body");
        Optional<Result> result = fields.neededChoice("check_result", Result.class);
        String words =
                result.filter(Result.PASSED::equals).isPresent() ? fields.words(WORDS) : fields.neededWords(WORDS);
        return fields.hasErrors()
                ? Optional.empty()
                : Optional.of(new Check(on.orElseThrow(), body, result.orElseThrow(), words));
    }
}
