/**
 * The situation analysis (形势分析): papers of a quarter, a year, the middle and the end of a plan, whose sentences are composed from facts
 * by declared rules, edited by people and frozen once a second person has approved them.
 *
 * <p>Every number of a paper leads to the observations it rests on, and is flagged when it no longer holds. Figures that are to stay inside
 * never enter. Facade: {@link io.tuji.analysis.Analyses}. Package {@code word} writes them for office programs. Tables: analysis,
 * analysis_paragraph, analysis_template. Why it is so: docs/decisions/030-analysis.md.
 */
@ApplicationModule(
        displayName = "形势分析",
        allowedDependencies = {
            "access",
            "audit",
            "database",
            "district",
            "document",
            "notice",
            "outlook",
            "plan",
            "task",
            "web"
        })
@NullMarked
package io.tuji.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
