@NullMarked
package io.tuji.roster.internal;

import org.jspecify.annotations.NullMarked;
