/**
 * What a firm does: the industry classification GB/T 4754-2017 with amendment 1 (2019), and the statistical
 * classifications that are defined by its classes.
 *
 * <p>Knows codes, official names and tags. Does not know which firm has which code.
 */
@NullMarked
package io.tuji.engine.industry;

import org.jspecify.annotations.NullMarked;
