/**
 * Engagement with firms (接触): meetings, calls, visits, messages and events, agreed or held, with who of both sides took part; and who may
 * go on speaking for a firm (首报首谈), with the disputes, transfers and shares of bodies.
 *
 * <p>Tells the gates of projects of contacts and claims. Does not know what was promised or signed. Facades: {@link
 * io.tuji.engagement.Engagements}, {@link io.tuji.engagement.Claims}. Tables: engagement, engagement_ours, engagement_theirs,
 * engagement_step, claim_matter, claim_share.
 */
@ApplicationModule(
        displayName = "接触",
        allowedDependencies = {"access", "audit", "district", "document", "notice", "promotion", "registry", "web"})
@NullMarked
package io.tuji.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
