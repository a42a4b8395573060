package io.tuji.console;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C as a wish: the command hears of it and is given the time to end in order. */
final class Interruption {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean wished;

    static Interruption watch() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::interrupt, "ctrl-c"));
        return interruption;
    }

    private void interrupt() {
        wished = true;
        try {
            if (!over.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isWished() {
        return wished;
    }

    /** The command has ended; the process may. */
    void over() {
        over.countDown();
    }
}
