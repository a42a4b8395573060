/**
 * The ledger of projects (台账): a workbook that leaves the house, is edited there and comes back; and lists of new projects.
 *
 * <p>Knows columns, sheets that came back, cell by cell what each changes, and what was taken. Whether a project may be so, {@code promotion}
 * says: every change goes through {@link io.tuji.promotion.Projects}. Nothing stands above it. Tables: ledger_sheet, ledger_taken.
 */
@ApplicationModule(
        displayName = "招商台账",
        allowedDependencies = {
            "access",
            "audit",
            "chain",
            "district",
            "importing",
            "importing :: table",
            "promotion",
            "web"
        })
@NullMarked
package io.tuji.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
