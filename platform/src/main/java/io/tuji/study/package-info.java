/**
 * Questions that somebody looks into (研判课题): who was commissioned, what was found on which nodes and places and how surely, what was
 * decided upon it, by whom, and who does it until when.
 *
 * <p>Knows studies, findings, decisions and their papers. Takes nodes by name from {@code demand}, and shows on the page of a node what was found there. Facade:
 * {@link io.tuji.study.Studies}, {@link io.tuji.study.Findings}. Tables: study, study_finding, study_finding_node, study_decision,
 * study_step.
 */
@ApplicationModule(
        displayName = "研判课题",
        allowedDependencies = {"access", "audit", "chain", "demand", "district", "document", "notice", "web"})
@NullMarked
package io.tuji.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
