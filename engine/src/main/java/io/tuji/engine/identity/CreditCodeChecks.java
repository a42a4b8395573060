package io.tuji.engine.identity;

import io.tuji.engine.identity.CreditCode.Check;
import java.util.EnumSet;
import java.util.Set;

/**
 * The checks of a code of the right form: GB 32100-2015 (check character, pairs) and GB 11714-1997 (organisation
 * code).
 */
final class CreditCodeChecks {

    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION_FROM = 8;

    /** Legal organisation types by registering department, GB 32100-2015 table 2 and its extensions. */
    private static final String[] PAIRS = {
        "1:1239", "2:19", "3:123459", "4:19", "5:1239", "6:129", "7:129", "8:19", "9:123", "A:19", "N:1239", "Y:1"
    };

    private static final boolean[][] LEGAL = legalPairs();

    private CreditCodeChecks() {}

    static boolean allHold(String text) {
        return checkCharacterHolds(text) && organisationCodeHolds(text) && pairIsLegal(text);
    }

    static Set<Check> failures(String text) {
        Set<Check> failures = EnumSet.noneOf(Check.class);
        if (!checkCharacterHolds(text)) {
            failures.add(Check.CHECK_CHARACTER);
        }
        if (!organisationCodeHolds(text)) {
            failures.add(Check.ORGANISATION_CODE);
        }
        if (!pairIsLegal(text)) {
            failures.add(Check.DEPARTMENT_AND_TYPE);
        }
        return failures;
    }

    /** Puts both check characters behind the first 16. */
    static String completed(String start) {
        String organisation = start + organisationCheck(start);
        return organisation + CreditCodeForm.ALPHABET.charAt(checkValue(organisation));
    }

    private static boolean checkCharacterHolds(String text) {
        return CreditCodeForm.value(text.charAt(17)) == checkValue(text);
    }

    private static int checkValue(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += CreditCodeForm.value(text.charAt(i)) * WEIGHTS[i];
        }
        return (31 - sum % 31) % 31;
    }

    private static boolean organisationCodeHolds(String text) {
        return text.charAt(16) == organisationCheck(text);
    }

    private static char organisationCheck(String text) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(text.charAt(ORGANISATION_FROM + i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    private static boolean pairIsLegal(String text) {
        return LEGAL[CreditCodeForm.value(text.charAt(0))][CreditCodeForm.value(text.charAt(1))];
    }

    private static boolean[][] legalPairs() {
        int size = CreditCodeForm.ALPHABET.length();
        boolean[][] legal = new boolean[size][size];
        for (String pair : PAIRS) {
            boolean[] types = legal[CreditCodeForm.value(pair.charAt(0))];
            pair.substring(2).chars().forEach(type -> types[CreditCodeForm.value((char) type)] = true);
        }
        return legal;
    }
}
