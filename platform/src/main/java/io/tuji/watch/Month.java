package io.tuji.watch;

import io.tuji.engine.value.Known;
import java.time.YearMonth;

/**
 * Firms of the district that were founded, moved in and moved out in a month.
 *
 * @param founded by the day of establishment; unknown for a month that no file covers to its end
 * @param movedIn by the file that first shows it; unknown for a month without files close enough together to say so
 * @param movedOut likewise
 */
public record Month(YearMonth month, Known<Long> founded, Known<Long> movedIn, Known<Long> movedOut) {}
