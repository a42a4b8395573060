@NullMarked
package io.tuji.placing.internal;

import org.jspecify.annotations.NullMarked;
