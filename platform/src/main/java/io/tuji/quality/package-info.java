/**
 * What the ranking of candidates was worth when it was tried on the past: for every region that can play home, whether the firms it would have
 * put first are those that settled there.
 *
 * <p>Knows runs and their figures, no firm. How a run is computed is the engine's ({@link io.tuji.engine.chain.settling.SettlingTrial}); how
 * candidates are ranked is {@code lead}'s, which shows the newest run as {@link io.tuji.lead.MeasuredQuality}. Facade:
 * {@link io.tuji.quality.QualityRuns}. Tables: quality_*.
 */
@ApplicationModule(
        displayName = "排序准度",
        allowedDependencies = {"access", "audit", "chain", "job", "lead", "web"})
@NullMarked
package io.tuji.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
