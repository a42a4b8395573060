@NullMarked
package io.tuji.publish;

import org.jspecify.annotations.NullMarked;
