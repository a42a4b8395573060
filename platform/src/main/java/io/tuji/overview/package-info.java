/**
 * The first page: what stands, what runs, what to do first; and what this program is made of.
 *
 * <p>Knows nothing of its own: figures, news and tasks come from the {@link io.tuji.web.HomeFigure}, {@link io.tuji.web.HomeNews} and
 * {@link io.tuji.web.HomeTask} beans of the modules, states and layers from {@link io.tuji.plan.Plans}, work from {@link io.tuji.job.Jobs}. No facade, no events, no tables.
 */
@ApplicationModule(
        displayName = "总览",
        allowedDependencies = {"access", "district", "job", "plan", "web", "setting"})
@NullMarked
package io.tuji.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
