package io.tuji.engine.identity;

import io.tuji.engine.value.EngineProblem;
import io.tuji.engine.value.Parsed;
import java.util.stream.Stream;

/** Says what is wrong with a text that has not the form of a credit code. */
final class CreditCodeRefusal {

    /** Letters outside the alphabet and the characters they are mistaken for. */
    private static final String LOOK_ALIKE = "OISZ";

    private static final String NO_CODE_HAS = "IOSVZ";

    private static final String MEANT = "0152";
    private static final int OLD_NUMBER_LENGTH = 15;

    private CreditCodeRefusal() {}

    static Parsed<CreditCode> of(String typed, String tidy) {
        String shown = PersonalId.excerpt(typed);
        if (tidy.length() == OLD_NUMBER_LENGTH && tidy.chars().allMatch(Character::isDigit)) {
            return Parsed.refused(EngineProblem.CREDIT_CODE_OLD_NUMBER, shown);
        }
        if (tidy.length() != CreditCodeForm.LENGTH) {
            return Parsed.refused(EngineProblem.CREDIT_CODE_LENGTH, shown, tidy.length());
        }
        String meant = withoutLookAlikes(tidy);
        if (PersonalId.isPersonal(meant)) {
            return Parsed.refused(EngineProblem.PERSONAL_ID, PersonalId.mask(meant));
        }
        return Stream.of(meant, withItsCheck(meant, tidy))
                .filter(text -> CreditCodeForm.isRight(text) && CreditCodeChecks.allHold(text))
                .findFirst()
                .map(text -> Parsed.<CreditCode>refused(EngineProblem.CREDIT_CODE_LOOK_ALIKE, shown, text))
                .orElseGet(() -> Parsed.refused(
                        EngineProblem.CREDIT_CODE_CHARACTER, shown, CreditCodeForm.firstWrong(tidy) + 1));
    }

    /** A letter that no code has, as the last character, says nothing: the check follows from the rest, if that holds in itself. */
    private static String withItsCheck(String meant, String tidy) {
        String start = meant.substring(0, CreditCodeForm.LENGTH - 2);
        boolean saysNothing = NO_CODE_HAS.indexOf(tidy.charAt(CreditCodeForm.LENGTH - 1)) >= 0;
        if (!saysNothing || CreditCodeForm.firstWrong(start) != start.length()) {
            return meant;
        }
        String completed = CreditCodeChecks.completed(start);
        return completed.startsWith(meant.substring(0, CreditCodeForm.LENGTH - 1)) ? completed : meant;
    }

    /** The text that was perhaps meant; believed only if every check holds then, by chance one in hundreds. */
    private static String withoutLookAlikes(String tidy) {
        StringBuilder meant = new StringBuilder(tidy);
        for (int i = 0; i < meant.length(); i++) {
            int mistaken = LOOK_ALIKE.indexOf(meant.charAt(i));
            if (mistaken >= 0) {
                meant.setCharAt(i, MEANT.charAt(mistaken));
            }
        }
        return meant.toString();
    }
}
