package io.tuji.bench.position;

import io.tuji.bench.Options;
import java.io.IOException;
import java.nio.file.Path;

/** {@code bench positions}: whether firms stand on the nodes on which the engine places them. */
public final class PositionsBench {

    private final Options options;

    public PositionsBench(Options options) {
        this.options = options;
    }

    public void run() throws IOException {
        if (options.isGiven("--draw")) {
            new DrawPositions(Path.of(options.text("--draw", ""))).run();
        }
    }
}
