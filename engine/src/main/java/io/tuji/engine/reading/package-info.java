/**
 * How texts of registries become values: days, money, numerals.
 *
 * <p>Every reader hands back a {@link io.tuji.engine.value.Parsed}: a value, perhaps with warnings, or one refusal
 * with its code. A blank text is nobody's statement and is the caller's to notice. Refusals never repeat a person
 * number.
 */
@NullMarked
package io.tuji.engine.reading;

import org.jspecify.annotations.NullMarked;
