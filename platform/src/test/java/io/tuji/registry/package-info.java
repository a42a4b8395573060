@NullMarked
package io.tuji.registry;

import org.jspecify.annotations.NullMarked;
