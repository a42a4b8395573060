@NullMarked
package io.tuji.agreement.internal;

import org.jspecify.annotations.NullMarked;
