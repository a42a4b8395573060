package io.tuji.registry.internal;

import io.tuji.engine.identity.CreditCode;
import io.tuji.importing.ImportId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one source record says of a company, with the row as it was received.
 *
 * @param key what the source calls its subject
 * @param authorities of the source by property
 * @param texts by property, as {@link PropertyText} writes them; what the record does not say is left out
 * @param header the columns of the file; as many as {@code raw} has cells
 */
public record Registered(
        long recordId,
        long sourceId,
        String sourceName,
        String key,
        Map<String, Integer> authorities,
        LocalDate asOf,
        Instant recordedAt,
        ImportId run,
        String fileName,
        long row,
        Map<String, String> texts,
        List<String> header,
        List<String> raw) {

    public Registered {
        authorities = Map.copyOf(authorities);
        texts = Map.copyOf(texts);
        header = List.copyOf(header);
        raw = List.copyOf(raw);
    }

    /** Whether the record names the firm by a code of which both checks hold, and not by its name alone. */
    boolean hasValidCode() {
        return Optional.ofNullable(texts.get(RegistryProperties.CREDIT_CODE))
                .flatMap(text -> CreditCode.read(text).find())
                .filter(code -> code.grade() == CreditCode.Grade.VALID)
                .isPresent();
    }
}
