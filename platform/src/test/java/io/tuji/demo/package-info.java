@NullMarked
package io.tuji.demo;

import org.jspecify.annotations.NullMarked;
