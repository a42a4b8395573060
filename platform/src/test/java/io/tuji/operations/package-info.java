@NullMarked
package io.tuji.operations;

import org.jspecify.annotations.NullMarked;
