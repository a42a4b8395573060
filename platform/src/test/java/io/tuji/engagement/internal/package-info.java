@NullMarked
package io.tuji.engagement.internal;

import org.jspecify.annotations.NullMarked;
