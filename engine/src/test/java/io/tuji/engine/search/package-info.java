@NullMarked
package io.tuji.engine.search;

import org.jspecify.annotations.NullMarked;
