@NullMarked
package io.tuji.analysis;

import org.jspecify.annotations.NullMarked;
