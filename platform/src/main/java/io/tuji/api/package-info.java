/**
 * What programs can ask: the OpenAPI document and the reference page, made from the handlers themselves.
 *
 * <p>Knows no business: the handlers below {@code /api/v1} stand in their modules and say of themselves what they do ({@link
 * io.tuji.web.Described}), demand ({@link io.tuji.access.Requires}), take and give. Made at the first request, so that a start costs
 * nothing. Owns no tables.
 */
@ApplicationModule(
        displayName = "接口",
        allowedDependencies = {"access", "setting", "web"})
@NullMarked
package io.tuji.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
