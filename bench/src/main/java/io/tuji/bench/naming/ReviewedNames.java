package io.tuji.bench.naming;

import io.tuji.bench.RegisterFile;
import io.tuji.engine.reading.TableResource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of the register that a person has read before any parser did; docs/benchmarks.md says how they were drawn. A row
 * is known by a hash of its credit code, and its brand by where it stands.
 */
final class ReviewedNames {

    private static final int HASH_LENGTH = 20;

    /** @param brand empty if the name has none */
    record Reviewed(String name, Optional<String> brand) {}

    private final Map<String, String[]> rows = new HashMap<>();

    ReviewedNames() {
        TableResource.rows(ReviewedNames.class, "shanghai_brands.csv").forEach(row -> rows.put(row[0], row));
    }

    boolean has(String creditCode) {
        return rows.containsKey(hash(creditCode));
    }

    /** Those of them that the register holds. */
    List<Reviewed> in(RegisterFile register) {
        List<Reviewed> found = new ArrayList<>();
        for (List<String> cells : register.rows()) {
            String[] row = rows.get(hash(cells.get(register.codeColumn())));
            if (row != null) {
                found.add(reviewed(cells.get(register.nameColumn()), row));
            }
        }
        return found;
    }

    private static Reviewed reviewed(String name, String[] row) {
        return new Reviewed(
                name,
                row[1].isEmpty()
                        ? Optional.empty()
                        : Optional.of(name.substring(Integer.parseInt(row[1]), Integer.parseInt(row[2]))));
    }

    private static String hash(String creditCode) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(creditCode.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
