@NullMarked
package io.tuji.search.internal;

import org.jspecify.annotations.NullMarked;
