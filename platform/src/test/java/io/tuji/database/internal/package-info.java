@NullMarked
package io.tuji.database.internal;

import org.jspecify.annotations.NullMarked;
