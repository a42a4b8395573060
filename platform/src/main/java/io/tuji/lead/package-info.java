/**
 * Whom to invite: candidates for the nodes of a chain in a declared order with reasons, and leads (招商线索), each with an owner until it is
 * handed on or dropped.
 *
 * <p>Knows weights, firms put aside, leads and what was done with them. Does not know how a node fares ({@code chain}) nor what becomes of
 * a lead that was handed on. Ranking is the engine's ({@link io.tuji.engine.chain.candidate.CandidateRanking}). Facade:
 * {@link io.tuji.lead.Leads}, {@link io.tuji.lead.Candidates}; who measures the ranking brings {@link io.tuji.lead.MeasuredQuality}. Event:
 * {@link io.tuji.lead.LeadRaised}. Tables: lead, lead_act, lead_number, lead_weights, lead_exclusion, lead_trade_name.
 */
@ApplicationModule(
        displayName = "招商线索",
        allowedDependencies = {
            "access",
            "audit",
            "calendar",
            "chain",
            "database",
            "district",
            "job",
            "notice",
            "registry",
            "web"
        })
@NullMarked
package io.tuji.lead;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
