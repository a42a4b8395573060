@NullMarked
package io.tuji.web.internal;

import org.jspecify.annotations.NullMarked;
