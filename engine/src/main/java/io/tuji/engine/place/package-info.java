/**
 * Where something is: the administrative divisions of China by code and name, addresses taken apart, and the gazetteer
 * that places road and number.
 *
 * <p>Knows the present table of divisions only: a code that is not in it may be a division of former days and is no
 * error. {@link io.tuji.engine.place.AddressReader} reads what it can and leaves the rest; subdistricts and areas
 * belong to the pack of a district, so {@link io.tuji.engine.place.Gazetteer} begins empty, takes them as codes and
 * places nothing that nobody has said or that does not lie between.
 */
@NullMarked
package io.tuji.engine.place;

import org.jspecify.annotations.NullMarked;
