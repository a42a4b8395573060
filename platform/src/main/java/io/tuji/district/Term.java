package io.tuji.district;

import java.util.Optional;

/**
 * A word of the district's own.
 *
 * @param on whether pages use it; words of other places are off
 * @param source empty for a word that no source of this district uses
 */
public record Term(String id, Name name, Name meaning, boolean on, Optional<String> source) {}
