package io.tuji.district;

import java.util.Optional;

/**
 * Where a fact comes from.
 *
 * @param source id of a {@link PackSource}
 * @param note what the source says beside it, or how it was read
 */
public record Origin(String source, Optional<String> note) {}
