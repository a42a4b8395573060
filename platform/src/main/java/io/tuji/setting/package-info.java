/**
 * What the operator can set, and the home folder in which the platform keeps what is its own.
 *
 * <p>{@link io.tuji.setting.Setting} is the one list from which start-up checks, {@code ./tuji help} and docs/reference/settings.md come.
 */
@ApplicationModule(
        displayName = "设置",
        allowedDependencies = {})
@NullMarked
package io.tuji.setting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
