@NullMarked
package io.tuji.document;

import org.jspecify.annotations.NullMarked;
