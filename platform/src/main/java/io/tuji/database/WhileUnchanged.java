package io.tuji.database;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what was read until anything in the database changes, whoever changes it. Two equal snapshots see the same rows: nothing that is
 * kept is ever older than the database, and any change at all lets all of it be read anew.
 *
 * @param <K> what is asked for; all of it that does not come from the database
 */
public final class WhileUnchanged<K, V> {

    private final Snapshots snapshots;
    private final AtomicReference<Kept<K, V>> kept = new AtomicReference<>(new Kept<>("", Map.of()));

    public WhileUnchanged(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    private record Kept<K, V>(String snapshot, Map<K, V> values) {}

    /**
     * The snapshot is taken before anything is read: what is kept may be younger than it, never older. Of many readers after a change one
     * reads, the others wait for it. What a transaction sees may be taken back, and is not kept.
     */
    public V get(K key, Supplier<V> read) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? read.get()
                : now().computeIfAbsent(key, asked -> read.get());
    }

    private Map<K, V> now() {
        String snapshot = snapshots.now();
        return kept.updateAndGet(before ->
                        before.snapshot.equals(snapshot) ? before : new Kept<>(snapshot, new ConcurrentHashMap<>()))
                .values;
    }
}
