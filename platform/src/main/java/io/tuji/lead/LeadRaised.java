package io.tuji.lead;

import io.tuji.registry.CompanyId;
import java.util.Optional;

/** Somebody has seen that a firm might be invited. */
public record LeadRaised(Lead.Id id, Optional<CompanyId> company) {}
