/** The pages that show what is known of the district, what is open, and the classification of industries. */
@NullMarked
package io.tuji.district.web;

import org.jspecify.annotations.NullMarked;
