@NullMarked
package io.tuji.architecture.planted.modules.lower.internal;

import org.jspecify.annotations.NullMarked;
