@NullMarked
package io.tuji.api.internal;

import org.jspecify.annotations.NullMarked;
