@NullMarked
package io.tuji.backup;

import org.jspecify.annotations.NullMarked;
