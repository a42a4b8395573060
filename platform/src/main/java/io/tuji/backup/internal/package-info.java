@NullMarked
package io.tuji.backup.internal;

import org.jspecify.annotations.NullMarked;
