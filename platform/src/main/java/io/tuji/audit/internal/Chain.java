package io.tuji.audit.internal;

import io.tuji.audit.AuditRecord;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The links of the chain: each is SHA-256 over the link before it, its place and its entry. Every part of the entry is written with
 * its length, so that no text can pretend to be two.
 */
final class Chain {

    /** What stands before the first link. */
    static final String BEGIN = "0".repeat(64);

    private final MessageDigest digest = sha256();

    /**
     * Seals one entry, in hexadecimal; the digest is ready for the next afterwards. The token comes last and only where there is one:
     * what people did is sealed the same with it or without.
     */
    String next(String previous, long sequence, AuditRecord entry) {
        text(previous);
        number(sequence);
        number(entry.id());
        number(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
        text(entry.actor());
        text(entry.act());
        text(entry.subject());
        values(entry.before());
        values(entry.after());
        number(entry.reason().isPresent() ? 1 : 0);
        text(entry.reason().orElse(""));
        entry.token().ifPresent(this::text);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void values(Map<String, String> values) {
        number(values.size());
        new TreeMap<>(values).forEach((field, value) -> {
            text(field);
            text(value);
        });
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }

    private void number(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java lacks SHA-256", e);
        }
    }
}
