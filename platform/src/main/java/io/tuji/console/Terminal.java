package io.tuji.console;

import java.io.PrintStream;
import java.time.Duration;

/** Where a command talks: progress is one line written over on a terminal, and a line now and then where output is kept. */
final class Terminal {

    private static final Duration BETWEEN_KEPT_LINES = Duration.ofSeconds(5);
    private static final String BACK_AND_CLEAR = "\r\u001b[K";

    private final PrintStream out;
    private final boolean interactive;
    private long lastKept = System.nanoTime();
    private boolean lineOpen;

    Terminal(PrintStream out, boolean interactive) {
        this.out = out;
        this.interactive = interactive;
    }

    /** The launcher says whether a person is looking: it alone knows what its output is connected to. */
    static Terminal standard() {
        return new Terminal(System.out, Boolean.getBoolean("tuji.terminal"));
    }

    void line(String text) {
        if (lineOpen) {
            out.print(BACK_AND_CLEAR);
            lineOpen = false;
        }
        out.println(text);
        out.flush();
    }

    void progress(String text) {
        if (interactive) {
            out.print(BACK_AND_CLEAR + text);
            out.flush();
            lineOpen = true;
        } else if (System.nanoTime() - lastKept >= BETWEEN_KEPT_LINES.toNanos()) {
            lastKept = System.nanoTime();
            line(text);
        }
    }
}
