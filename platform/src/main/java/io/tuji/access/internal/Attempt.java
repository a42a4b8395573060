package io.tuji.access.internal;

/**
 * One try at signing in, paid for before the password is looked at: parallel guesses cannot outrun the count.
 *
 * @param number which failure in a row this will be if the password is wrong
 * @param allowed false while the account is locked or not active: then even the right password is refused
 */
record Attempt(SignedInPerson person, String hash, int number, boolean allowed) {

    static final int MOST_FAILURES = 5;

    boolean isLast() {
        return number == MOST_FAILURES;
    }
}
