@NullMarked
package io.tuji.study.internal;

import org.jspecify.annotations.NullMarked;
