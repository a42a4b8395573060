/**
 * Which industry each firm is of, by GB/T 4754: decided by a person, stated by a source, or read from scope, products and name where the
 * coder is as sure as the district wants.
 *
 * <p>Knows decisions, the industries derived from them, and the district's own coders. What nobody can say stays unknown, with the
 * reason. Reading texts is the engine's ({@link io.tuji.engine.industry.coding.IndustryCoder}). Facade: {@link io.tuji.coding.Codings},
 * {@link io.tuji.coding.IndustryModels}. Tables: company_industry, company_industry_review, industry_model, coding_setting. Why it is
 * so: docs/decisions/019-industry-on-the-platform.md.
 */
@ApplicationModule(
        displayName = "行业归类",
        allowedDependencies = {
            "access",
            "audit",
            "database",
            "district",
            "document",
            "importing :: table",
            "job",
            "registry",
            "web"
        })
@NullMarked
package io.tuji.coding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
