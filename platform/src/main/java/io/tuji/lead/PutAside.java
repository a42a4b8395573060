package io.tuji.lead;

import java.time.Instant;

/** That a person does not want a firm to be ranked. */
public record PutAside(String reason, String by, Instant at) {}
