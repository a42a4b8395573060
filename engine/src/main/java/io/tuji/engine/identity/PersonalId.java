package io.tuji.engine.identity;

/**
 * Finds the numbers of persons (公民身份号码 and the permanent residence number of foreigners) and masks them before
 * anything is stored.
 *
 * <p>GB 11643-1999: division (6 digits), day of birth (8), serial (3) and a check character (0–9, X). Eighteen
 * characters are a person's number when that check holds and the day of birth is plausible, unless they are a valid
 * credit code that begins with 9 (firms). The pair of department and type cannot tell the two apart: Shanghai's own
 * persons begin with 31, which is a legal pair, and one number in 341 there passes every check of a credit code. About
 * one valid code in 20,000 reads as a person's number; outside the firms' prefix it is masked too, for a row set aside
 * is the smaller harm.
 */
public final class PersonalId {

    static final int LENGTH = 18;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** No clock here: the last year is generous, the first is that of the oldest persons who ever had a number. */
    private static final int FIRST_YEAR = 1880;

    private static final int LAST_YEAR = 2099;
    private static final int[] DAYS_OF_MONTH = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** The registering department of all firms: market supervision. */
    private static final char FIRMS = '9';

    private static final int LONGEST_EXCERPT = 60;

    private PersonalId() {}

    /** Whether these 18 half-width characters are the number of a person. */
    public static boolean isPersonal(String text) {
        return text.length() == LENGTH && checkHolds(text) && bornPlausibly(text) && !isFirm(text);
    }

    /**
     * The text with every person's number reduced to its first two characters and asterisks; the very same text if
     * there is none. Full-width digits are seen; blanks and hyphens inside a number only when the number is the whole
     * text.
     */
    public static String mask(String text) {
        return PersonalIdScan.mask(text);
    }

    /** The text as a message may repeat it: masked, and not longer than 60 characters. */
    public static String excerpt(String text) {
        String masked = mask(text.substring(0, Math.min(text.length(), 4 * LONGEST_EXCERPT)));
        return masked.length() <= LONGEST_EXCERPT ? masked : masked.substring(0, LONGEST_EXCERPT) + "…";
    }

    private static boolean checkHolds(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return false;
            }
            sum += digit * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11) == text.charAt(LENGTH - 1);
    }

    private static boolean bornPlausibly(String text) {
        int year = Integer.parseInt(text, 6, 10, 10);
        int month = Integer.parseInt(text, 10, 12, 10);
        int day = Integer.parseInt(text, 12, 14, 10);
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= DAYS_OF_MONTH[month - 1];
    }

    private static boolean isFirm(String text) {
        return text.charAt(0) == FIRMS && CreditCodeForm.isRight(text) && CreditCodeChecks.allHold(text);
    }
}
