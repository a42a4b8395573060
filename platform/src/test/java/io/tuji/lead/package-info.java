@NullMarked
package io.tuji.lead;

import org.jspecify.annotations.NullMarked;
