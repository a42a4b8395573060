/**
 * Long work that survives a restart: progress, rate, time left, cancel, resume; one owner over all instances.
 *
 * <p>A module brings a {@link io.tuji.job.JobWork} bean a kind and starts jobs through {@link io.tuji.job.Jobs}.
 * Events: {@link io.tuji.job.JobEnded}. Tables: job, scheduled_tasks.
 */
@ApplicationModule(
        displayName = "任务",
        allowedDependencies = {"access", "audit", "database", "web", "setting"})
@NullMarked
package io.tuji.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
