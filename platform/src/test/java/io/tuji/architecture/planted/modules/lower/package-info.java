@NullMarked
package io.tuji.architecture.planted.modules.lower;

import org.jspecify.annotations.NullMarked;
