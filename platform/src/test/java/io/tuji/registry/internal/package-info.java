@NullMarked
package io.tuji.registry.internal;

import org.jspecify.annotations.NullMarked;
