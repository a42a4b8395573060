@NullMarked
package io.tuji.audit.internal;

import org.jspecify.annotations.NullMarked;
