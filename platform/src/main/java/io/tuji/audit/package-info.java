/**
 * Who did what, when, on what and why: written in the transaction of the change, sealed in a chain afterwards.
 *
 * <p>Facades: {@link io.tuji.audit.AuditLog} writes, {@link io.tuji.audit.AuditTrail} reads and verifies; where no
 * platform runs, {@link io.tuji.audit.StandaloneAudit}. Knows actors by name only and knows no rights: the page stands in access. Nothing is ever updated or deleted, and the end of the chain is noted in the
 * home folder. Tables: audit_entry, audit_seal, audit_unsealed.
 */
@ApplicationModule(
        displayName = "审计",
        allowedDependencies = {"database", "web", "setting"})
@NullMarked
package io.tuji.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
