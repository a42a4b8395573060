@NullMarked
package io.tuji.importing.internal;

import org.jspecify.annotations.NullMarked;
