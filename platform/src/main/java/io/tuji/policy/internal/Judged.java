package io.tuji.policy.internal;

import io.tuji.engine.policy.Occasion.Round;
import io.tuji.engine.value.Truth;
import io.tuji.registry.CompanyId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a policy says of a firm.
 *
 * @param near a no that little or only time is missing to
 * @param asks the fewest facts for which some values would make an unknown a yes, as {@link io.tuji.engine.policy.Point} writes them
 * @param clauses that do not hold, or are open
 */
record Judged(Key key, Truth truth, boolean near, List<String> asks, List<String> clauses) {

    record Key(CompanyId firm, String policy, Round round) {}

    Judged {
        asks = List.copyOf(asks);
        clauses = List.copyOf(clauses);
    }

    boolean saysTheSame(Stored stored) {
        return stored.truth() == truth && stored.near() == near && stored.asks().equals(asks);
    }

    /** One word for all that is said of a firm; the same for the same, in whatever order. */
    static String digest(List<Judged> all) {
        String said = all.stream().map(Judged::said).sorted().collect(Collectors.joining("\n"));
        return Base64.getEncoder().encodeToString(sha256().digest(said.getBytes(StandardCharsets.UTF_8)));
    }

    private String said() {
        return key.policy() + ' ' + key.round() + ' ' + truth + ' ' + near + ' ' + asks;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it is kept. */
    record Stored(Key key, Truth truth, boolean near, List<String> asks) {

        Stored {
            asks = List.copyOf(asks);
        }
    }
}
