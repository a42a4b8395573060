/**
 * The first page: what stands, what runs, what to do first; and what this program is made of.
 *
 * <p>Knows nothing of its own: figures come from the {@link io.tuji.web.HomeFigure} beans of the modules, work from
 * {@link io.tuji.job.Jobs}. No facade, no events, no tables.
 */
@ApplicationModule(
        displayName = "总览",
        allowedDependencies = {"access", "job", "web", "setting"})
@NullMarked
package io.tuji.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
