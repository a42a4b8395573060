/** Reads the folder of the district pack, keeps what is in force, and applies a changed one. */
@NullMarked
package io.tuji.district.internal;

import org.jspecify.annotations.NullMarked;
