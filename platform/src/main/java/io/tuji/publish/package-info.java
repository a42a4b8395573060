/**
 * What the public may see: releases that are composed, approved by a second person and then frozen for good, the announced dates of coming
 * ones, and the public site that is made of nothing else.
 *
 * <p>Takes from the plan only figures that may leave the house ({@link io.tuji.plan.Clearances}); of others it keeps that they stay back. Package
 * {@code site} reads frozen releases alone. Facade: {@link io.tuji.publish.Releases}. Event: {@link io.tuji.publish.ReleasePublished}.
 * Tables: publish_draft, publish_release, publish_date. Why it is so: docs/decisions/029-publication.md.
 */
@ApplicationModule(
        displayName = "信息发布",
        allowedDependencies = {"access", "audit", "database", "district", "document", "job", "notice", "plan", "web"})
@NullMarked
package io.tuji.publish;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
