@NullMarked
package io.tuji.bench;

import org.jspecify.annotations.NullMarked;
