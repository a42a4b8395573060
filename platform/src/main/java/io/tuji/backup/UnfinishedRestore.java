package io.tuji.backup;

import io.tuji.backup.internal.HomeSwap;
import io.tuji.setting.Home;

/** What a restore that was killed has left behind. */
public final class UnfinishedRestore {

    private UnfinishedRestore() {}

    /**
     * Completes an exchange of homes that had begun and clears away a home that was not complete. Called with the lock of the home and
     * before anything in it is used.
     */
    public static void settle(Home home) {
        HomeSwap.settle(home);
    }
}
