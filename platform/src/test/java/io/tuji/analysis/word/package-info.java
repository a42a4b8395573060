@NullMarked
package io.tuji.analysis.word;

import org.jspecify.annotations.NullMarked;
