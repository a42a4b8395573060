/**
 * How the platform fares, for those who watch over it: alive, ready, measured.
 *
 * <p>Knows no business: a module that can be unwell brings a HealthIndicator, one that can be measured a MeterBinder. No label names a
 * person or a firm. Owns no tables.
 */
@ApplicationModule(
        displayName = "运行",
        allowedDependencies = {"access", "database", "setting", "web"})
@NullMarked
package io.tuji.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
