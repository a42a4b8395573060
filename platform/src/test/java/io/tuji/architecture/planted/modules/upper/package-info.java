@NullMarked
package io.tuji.architecture.planted.modules.upper;

import org.jspecify.annotations.NullMarked;
