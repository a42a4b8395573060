@NullMarked
package io.tuji.agenda.internal;

import org.jspecify.annotations.NullMarked;
