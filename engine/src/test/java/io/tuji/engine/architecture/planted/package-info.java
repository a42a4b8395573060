/** Violations on purpose: each shows that one rule of the architecture bites. Nothing here is used. */
@NullMarked
package io.tuji.engine.architecture.planted;

import org.jspecify.annotations.NullMarked;
