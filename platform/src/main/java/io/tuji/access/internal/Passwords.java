package io.tuji.access.internal;

import java.security.SecureRandom;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id: 19 MiB, two passes, one lane (the minimum of OWASP's Password Storage Cheat Sheet). */
@Component
class Passwords {

    /** Without letters and digits that are mistaken for each other when read from a screen. */
    private static final String READABLE = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int ONE_TIME_LENGTH = 16;

    /** So many hashes at once at most: a flood of sign-ins must not take the memory of everybody else. */
    private final Semaphore places = new Semaphore(8);

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final SecureRandom random = new SecureRandom();
    private final String hashOfNobody = hash(inventOneTime());

    String hash(String password) {
        return inPlace(() -> argon2.encode(password));
    }

    boolean fits(String password, String hash) {
        return inPlace(() -> argon2.matches(password, hash));
    }

    /** Takes as long as a real comparison, so that the answer does not tell whether an account exists. */
    void pretend(String password) {
        fits(password, hashOfNobody);
    }

    String inventOneTime() {
        return random.ints(ONE_TIME_LENGTH, 0, READABLE.length())
                .mapToObj(i -> String.valueOf(READABLE.charAt(i)))
                .collect(Collectors.joining());
    }

    private <T> T inPlace(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
