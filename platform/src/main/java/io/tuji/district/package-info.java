/**
 * What is known of the district itself: places, areas, clusters, mechanisms, the plan's indicators, observations, tasks and words.
 *
 * <p>All of it comes from one folder, the district pack; nothing of any district stands in the code. The pack is read as a whole and
 * tells all its faults at once; a changed pack is applied as one audited change, a faulty one leaves the old in force. Does not judge:
 * states and forecasts belong to the plan. Facade: {@link io.tuji.district.District}. Tables: pack_version, pack_file,
 * pack_record, and the views district_… over it.
 */
@ApplicationModule(
        displayName = "区情",
        allowedDependencies = {"database", "web", "audit", "access", "setting"})
@NullMarked
package io.tuji.district;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
