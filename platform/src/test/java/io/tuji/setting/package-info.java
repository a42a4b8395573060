@NullMarked
package io.tuji.setting;

import org.jspecify.annotations.NullMarked;
