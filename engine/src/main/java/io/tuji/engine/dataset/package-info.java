/**
 * Figures as statistical offices hand them out: one dataset written as an SDMX-JSON 2.1 data message, as JSON-stat 2.0 and as CSV on the Web,
 * and for each form the rules of its standard by which any such file can be checked.
 *
 * <p>Trees of maps and lists stand for JSON; who turns them into bytes is not known here. Does not know what the figures mean or who may
 * see them.
 */
@NullMarked
package io.tuji.engine.dataset;

import org.jspecify.annotations.NullMarked;
