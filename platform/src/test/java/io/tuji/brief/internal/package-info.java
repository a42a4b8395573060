@NullMarked
package io.tuji.brief.internal;

import org.jspecify.annotations.NullMarked;
