/**
 * Which subdistrict each firm of the district lies in, as it follows from its address and from what people confirm of roads and numbers.
 *
 * <p>Knows confirmations and the places derived from them; what nobody has confirmed stays unplaced, with the reason. Reading addresses and
 * drawing conclusions is the engine's ({@link io.tuji.engine.place.Gazetteer}). Facade: {@link io.tuji.placing.Placings}.
 * Tables: place_confirmation, company_place. Why it is so: docs/decisions/017-gazetteer.md.
 */
@ApplicationModule(
        displayName = "落图",
        allowedDependencies = {
            "access",
            "audit",
            "database",
            "district",
            "importing :: table",
            "job",
            "registry",
            "setting",
            "web"
        })
@NullMarked
package io.tuji.placing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
