package io.tuji.importing.table;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The rows below the header, one at a time. Rows with faults come in their turn, carrying them.
 *
 * <p>{@link #next} throws {@link UnreadableTable} when the file is no longer what its inspection found.
 */
public final class TableRows implements Iterator<RawRow>, AutoCloseable {

    private final RowSource source;
    private final RowCheck check;
    private final long after;
    private @Nullable RawRow ahead;
    private boolean ended;

    TableRows(RowSource source, RowCheck check, long after) {
        this.source = source;
        this.check = check;
        this.after = after;
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && !ended) {
            RawRow row = source.next();
            ended = row == null;
            ahead = row == null || row.number() <= after ? null : check.check(row);
        }
        return ahead != null;
    }

    @Override
    public RawRow next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException("no row after the last one");
        }
        RawRow row = ahead;
        ahead = null;
        return row;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
