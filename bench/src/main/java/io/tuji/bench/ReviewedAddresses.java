package io.tuji.bench;

import io.tuji.engine.place.Address;
import io.tuji.engine.place.Address.Kind;
import io.tuji.engine.place.Address.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person has read in a hundred addresses, chosen before by the smallest SHA-256 of {@code 2026} and the firm's code. Only digests
 * are kept, so that nothing of the register stands here: of the code, of road and number, and of all parts.
 */
final class ReviewedAddresses {

    private static final int DIGITS = 16;
    private static final Set<Kind> DOOR = Set.of(Kind.ROAD, Kind.ESTATE, Kind.LANE, Kind.NUMBER);

    /** What was read, as digests. */
    record Reading(String door, String whole) {}

    private final Map<String, Reading> byCode = new HashMap<>();

    private ReviewedAddresses() {}

    static ReviewedAddresses read() throws IOException {
        ReviewedAddresses reviewed = new ReviewedAddresses();
        try (InputStream file =
                Objects.requireNonNull(ReviewedAddresses.class.getResourceAsStream("reviewed-addresses.csv"))) {
            new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",")))
                    .forEach(row -> reviewed.byCode.put(row.get(0), new Reading(row.get(1), row.get(2))));
        }
        return reviewed;
    }

    Optional<Reading> find(String code) {
        return Optional.ofNullable(byCode.get(digest(code)));
    }

    /** The digests that a review of just these parts would have left; the division is not reviewed. */
    static Reading of(String code, Address address) {
        return new Reading(
                digest(code + "\n" + text(address, DOOR)), digest(code + "\n" + text(address, Set.of(Kind.values()))));
    }

    private static String text(Address address, Set<Kind> kinds) {
        return address.parts().stream()
                .filter(part -> part.kind() != Kind.DIVISION && kinds.contains(part.kind()))
                .map((Part part) -> part.kind() + " " + part.normal())
                .collect(Collectors.joining("|"));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}
