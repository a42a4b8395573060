/** How quickly and how completely names are found: a million of them in the index of the engine, and a register on the platform. */
@NullMarked
package io.tuji.bench.search;

import org.jspecify.annotations.NullMarked;
