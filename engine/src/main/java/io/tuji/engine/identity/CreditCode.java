package io.tuji.engine.identity;

import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Fault;
import io.tuji.engine.value.Parsed;
import java.util.List;
import java.util.Set;

/**
 * A unified social credit code (统一社会信用代码), the 18-character name of one organisation.
 *
 * <p>GB 32100-2015: registering department (1), organisation type (1), division (6 digits), organisation code (9, GB
 * 11714-1997, its last character a check) and a check character over the first 17. Codes issued in pilot areas break
 * a check although they are real, about 53 in a million: a code of the right form is therefore graded, never refused.
 * Only the number of a person is refused ({@link PersonalId}).
 */
public record CreditCode(String text) {

    public enum Grade {
        /** Both checks hold and the standard knows the pair of department and type. */
        VALID,
        /** The form is right and a check fails: keep it, show it, never merge firms on it alone. */
        NON_CONFORMING
    }

    /** What can fail in a code of the right form. */
    public enum Check {
        CHECK_CHARACTER(EngineProblem.CREDIT_CODE_CHECK),
        ORGANISATION_CODE(EngineProblem.CREDIT_CODE_ORGANISATION_CHECK),
        DEPARTMENT_AND_TYPE(EngineProblem.CREDIT_CODE_PAIR);

        private final EngineProblem problem;

        Check(EngineProblem problem) {
            this.problem = problem;
        }
    }

    public CreditCode {
        if (!CreditCodeForm.isRight(text)) {
            throw new IllegalArgumentException("not the form of a credit code: " + PersonalId.mask(text));
        }
    }

    /**
     * Reads a code as people type it: full-width characters, blanks, hyphens and lower case are forgiven.
     *
     * @return the code with a warning for each check that fails; refused if the form is wrong or it is a person's
     * number
     */
    public static Parsed<CreditCode> read(String typed) {
        if (CreditCodeForm.isRight(typed)) {
            return judged(typed);
        }
        String text = CreditCodeForm.tidy(typed);
        return CreditCodeForm.isRight(text) ? judged(text) : CreditCodeRefusal.of(typed, text);
    }

    /** The code that begins with these 16 characters: department, type, division and eight of the organisation. */
    public static CreditCode beginning(String start) {
        if (start.length() != CreditCodeForm.LENGTH - 2 || CreditCodeForm.firstWrong(start) != start.length()) {
            throw new IllegalArgumentException("not the beginning of a credit code: " + PersonalId.mask(start));
        }
        return new CreditCode(CreditCodeChecks.completed(start));
    }

    public Grade grade() {
        return CreditCodeChecks.allHold(text) ? Grade.VALID : Grade.NON_CONFORMING;
    }

    /** The checks that fail; empty for a valid code. */
    public Set<Check> failures() {
        return CreditCodeChecks.failures(text);
    }

    /** The six digits of the division (行政区划代码) where the organisation was registered; it may be abolished since. */
    public String division() {
        return text.substring(2, 8);
    }

    @Override
    public String toString() {
        return text;
    }

    private static Parsed<CreditCode> judged(String text) {
        if (PersonalId.isPersonal(text)) {
            return Parsed.refused(EngineProblem.PERSONAL_ID, PersonalId.mask(text));
        }
        CreditCode code = new CreditCode(text);
        return CreditCodeChecks.allHold(text)
                ? Parsed.taken(code)
                : new Parsed.Taken<>(code, warnings(text, code.failures()));
    }

    private static List<Fault> warnings(String text, Set<Check> failures) {
        return failures.stream()
                .map(check -> check == Check.DEPARTMENT_AND_TYPE
                        ? Fault.of(check.problem, text, text.substring(0, 2))
                        : Fault.of(check.problem, text))
                .toList();
    }
}
