@NullMarked
package io.tuji.demo.internal;

import org.jspecify.annotations.NullMarked;
