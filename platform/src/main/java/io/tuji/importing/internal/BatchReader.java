package io.tuji.importing.internal;

import io.tuji.importing.table.RawRow;
import io.tuji.importing.table.TableRows;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/** Reads and understands the next batches on a thread of its own while the last one is stored. */
final class BatchReader<R> implements AutoCloseable {

    static final int ROWS = 5_000;
    private static final int AHEAD = 2;

    /** What the reading thread hands over: a batch, the end, or what broke it. */
    private record Item<R>(
            @Nullable Batch<R> batch, @Nullable RuntimeException failure) {}

    private final TableRows rows;
    private final Understander<R> understander;
    private final BlockingQueue<Item<R>> ready = new ArrayBlockingQueue<>(AHEAD);
    private final Thread thread;

    BatchReader(TableRows rows, Understander<R> understander) {
        this.rows = rows;
        this.understander = understander;
        this.thread = new Thread(this::read, "import-reader");
        thread.start();
    }

    private void read() {
        try {
            Item<R> item = nextItem();
            while (item.batch() != null) {
                ready.put(item);
                item = nextItem();
            }
            ready.put(item);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Item<R> nextItem() {
        try {
            List<RawRow> raw = new ArrayList<>(ROWS);
            while (raw.size() < ROWS && rows.hasNext()) {
                raw.add(rows.next());
            }
            return new Item<>(raw.isEmpty() ? null : understander.understand(raw), null);
        } catch (RuntimeException e) {
            return new Item<>(null, e);
        }
    }

    /** Waits for the next batch; empty at the end of the file. */
    Optional<Batch<R>> next() throws InterruptedException {
        Item<R> item = ready.take();
        if (item.failure() != null) {
            throw item.failure();
        }
        return Optional.ofNullable(item.batch());
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
            rows.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
