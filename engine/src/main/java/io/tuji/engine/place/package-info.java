/**
 * Where something is: the administrative divisions of China (provinces, cities, counties) by code and name.
 *
 * <p>Knows the present table only: a code that is not in it may be a division of former days and is no error.
 * Subdistricts and areas belong to the pack of a district.
 */
@NullMarked
package io.tuji.engine.place;

import org.jspecify.annotations.NullMarked;
