@NullMarked
package io.tuji.architecture.planted.modules;

import org.jspecify.annotations.NullMarked;
