@NullMarked
package io.tuji.api;

import org.jspecify.annotations.NullMarked;
