/**
 * The words that every module shares: three-valued truth, known and unknown, certainty and bounds, periods,
 * quantities, problems and explanations.
 *
 * <p>Knows the JDK and nothing else. A value is never null, never a zero and never an empty text that stands for
 * "nobody has said".
 */
@NullMarked
package io.tuji.engine.value;

import org.jspecify.annotations.NullMarked;
