/**
 * Other people's record linkage on the files of the benchmark, each in a process of its own.
 *
 * <p>Knows how Duke and JedAI are driven and set up. Both read Chinese as character pairs written in hexadecimal, because their
 * tokenisers take Chinese characters for blanks or for words of one character. Widths are evened before, as any user would do.
 */
@NullMarked
package io.tuji.bench.peers;

import org.jspecify.annotations.NullMarked;
