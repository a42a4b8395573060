/**
 * What a person is told by the platform: the bell, and the list behind it.
 *
 * <p>Facade: {@link io.tuji.notice.Notices}. Knows people and texts by key; does not know what the notices are about,
 * with one exception: it listens to {@link io.tuji.job.JobEnded} and tells the person who asked for the job. Table:
 * notice.
 */
@ApplicationModule(
        displayName = "待办",
        allowedDependencies = {"access", "audit", "job", "web", "database", "setting"})
@NullMarked
package io.tuji.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
