@NullMarked
package io.tuji.reference;

import org.jspecify.annotations.NullMarked;
