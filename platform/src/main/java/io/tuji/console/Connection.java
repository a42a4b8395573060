package io.tuji.console;

import io.tuji.setting.Home;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** A command's way to the platform: the one that runs, or one started for the command and stopped after it. */
final class Connection implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final ConsoleClient client;
    private final Runnable stop;

    private Connection(ConsoleClient client, Runnable stop) {
        this.client = client;
        this.stop = stop;
    }

    /**
     * Another process may just be starting or stopping on the home: then this waits for either.
     *
     * @param starter starts the platform in this process without web pages and gives what stops it
     */
    static Connection to(Home home, Words words, Supplier<Runnable> starter) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Optional<ConsoleClient> running = ConsoleClient.find(home, words);
            if (running.isPresent()) {
                return new Connection(running.get(), () -> {});
            }
            Optional<HomeLock> lock = HomeLock.take(home);
            if (lock.isPresent()) {
                return started(home, words, starter, lock.get());
            }
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        }
        throw new IllegalStateException(words.say("silent", home.path()));
    }

    private static Connection started(Home home, Words words, Supplier<Runnable> starter, HomeLock lock) {
        Runnable stop = starter.get();
        ConsoleClient client = ConsoleClient.find(home, words)
                .orElseThrow(() -> new IllegalStateException("the platform started and does not answer"));
        return new Connection(client, () -> {
            stop.run();
            lock.close();
        });
    }

    ConsoleClient client() {
        return client;
    }

    @Override
    public void close() {
        stop.run();
    }
}
