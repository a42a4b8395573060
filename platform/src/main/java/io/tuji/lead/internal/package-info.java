@NullMarked
package io.tuji.lead.internal;

import org.jspecify.annotations.NullMarked;
