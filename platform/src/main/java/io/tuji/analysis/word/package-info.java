/** Papers as files of office programs, in the form of GB/T 9704, by templates that a district can replace. */
@NullMarked
package io.tuji.analysis.word;

import org.jspecify.annotations.NullMarked;
