/** The launcher as people use it, and what a crash leaves behind: processes of their own, from the jar that the build made. */
@NullMarked
package io.tuji.e2e.launcher;

import org.jspecify.annotations.NullMarked;
