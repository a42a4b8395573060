package io.tuji.registry;

import io.tuji.engine.search.Way;
import java.util.Optional;

/**
 * A firm that was found, and why.
 *
 * @param otherName where it was found by another name that some source gives it: that name
 */
public record CompanyHit(Company company, Way way, Optional<String> otherName) {}
