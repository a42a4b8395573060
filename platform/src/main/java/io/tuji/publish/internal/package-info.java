@NullMarked
package io.tuji.publish.internal;

import org.jspecify.annotations.NullMarked;
