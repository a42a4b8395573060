@NullMarked
package io.tuji.notice.internal;

import org.jspecify.annotations.NullMarked;
