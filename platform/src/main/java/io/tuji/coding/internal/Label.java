package io.tuji.coding.internal;

import io.tuji.engine.industry.IndustryCode;
import io.tuji.registry.CompanyId;

/** What a person says of the industry of a firm, before it is kept. */
public record Label(CompanyId company, String name, IndustryCode industry, String reason) {}
