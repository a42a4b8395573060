package io.tuji.backup;

import io.tuji.backup.internal.Archive;
import io.tuji.backup.internal.Restoring;
import java.time.Clock;

/** Brings a backup back while no platform runs. */
public final class Restore {

    /** Is told how it goes. */
    public interface Watcher {

        /** @param what a table, where the step has tables */
        void at(Step step, String what, int done, int of);
    }

    /** What a restore does, one after the other. */
    public enum Step {
        READ,
        MAKE,
        LOAD,
        CHECK,
        EXCHANGE
    }

    private final Clock clock;
    private final Watcher watcher;

    public Restore(Clock clock, Watcher watcher) {
        this.clock = clock;
        this.watcher = watcher;
    }

    /**
     * Reads the whole file, makes a home of it beside the present one, and exchanges the two when it has been checked.
     *
     * @throws BackupRefused if it is not done; the home is as it was
     */
    public RestoreReport run(RestoreOrder order) {
        UnfinishedRestore.settle(order.home());
        watcher.at(Step.READ, "", 0, 0);
        Archive archive = Archive.open(order.file());
        return new Restoring(order, archive, clock, watcher).run();
    }
}
