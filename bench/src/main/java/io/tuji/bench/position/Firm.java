package io.tuji.bench.position;

import io.tuji.engine.chain.position.ChainFirm;
import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.industry.coding.Candidate;
import io.tuji.engine.industry.coding.FirmText;
import io.tuji.engine.industry.coding.IndustryCoder;
import io.tuji.engine.industry.coding.IndustryReading;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A firm of the test data.
 *
 * @param hash the first 16 characters of the SHA-256 of its credit code, or of {@code stock:} and its stock code
 */
record Firm(String hash, Source source, ChainFirm says) {

    private static final int LENGTH = 16;

    /** A class that the coder holds this likely, or more, is handed to the matcher as the platform does. */
    private static final double LIKELY = 0.3;

    /** Which file it stands in. */
    enum Source {
        DISTRICT,
        CITY,
        LISTED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Firm of(String key, Source source, String name, String scope, List<String> products) {
        return new Firm(hash(key), source, new ChainFirm(name, scope, products, List.of()));
    }

    /** The same with the classes that the shipped coder reads out of its texts: products where there are any. */
    Firm coded() {
        FirmText text = says.products().isEmpty()
                ? FirmText.ofScope(says.name(), says.scope())
                : FirmText.ofProducts(says.name(), String.join(";", says.products()));
        IndustryReading reading = IndustryCoder.current().read(text);
        List<String> classes = Stream.of(Level.CLASS, Level.GROUP)
                .flatMap(level -> reading.at(level).stream())
                .filter(candidate -> candidate.score() >= LIKELY)
                .map(Candidate::industry)
                .map(industry -> industry.code())
                .toList();
        return new Firm(hash, source, new ChainFirm(says.name(), says.scope(), says.products(), classes));
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
