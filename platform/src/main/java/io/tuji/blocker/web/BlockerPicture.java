package io.tuji.blocker.web;

import io.tuji.blocker.Blocker.Cause;
import io.tuji.blocker.BlockerLight;
import io.tuji.blocker.internal.BlockerListStore.Count;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The running blockers by cause and light: a bar each, in parts of a common width. */
record BlockerPicture(List<Bar> bars, long total) {

    static final int WIDTH = 300;
    private static final List<BlockerLight> LIGHTS = List.of(
            BlockerLight.RED, BlockerLight.YELLOW, BlockerLight.UNKNOWN, BlockerLight.GREEN, BlockerLight.PAUSED);

    /** @param total of all lights */
    record Bar(Cause cause, long total, List<Part> parts) {}

    /** Where it begins and how wide it is. */
    record Part(BlockerLight light, long number, long x, long width) {}

    static BlockerPicture of(List<Count> counts) {
        long most = Arrays.stream(Cause.values())
                .mapToLong(cause -> of(cause, counts))
                .max()
                .orElse(0);
        List<Bar> bars = Arrays.stream(Cause.values())
                .filter(cause -> of(cause, counts) > 0)
                .map(cause -> new Bar(cause, of(cause, counts), parts(cause, counts, most)))
                .sorted(Comparator.comparingLong(Bar::total).reversed())
                .toList();
        return new BlockerPicture(bars, bars.stream().mapToLong(Bar::total).sum());
    }

    private static long of(Cause cause, List<Count> counts) {
        return counts.stream()
                .filter(count -> count.cause() == cause)
                .mapToLong(Count::number)
                .sum();
    }

    private static List<Part> parts(Cause cause, List<Count> counts, long most) {
        List<Count> own =
                LIGHTS.stream().flatMap(light -> find(cause, light, counts)).toList();
        long[] gone = {0};
        return own.stream()
                .map(count -> {
                    long x = WIDTH * gone[0] / most;
                    gone[0] += count.number();
                    return new Part(count.light(), count.number(), x, WIDTH * gone[0] / most - x);
                })
                .toList();
    }

    private static Stream<Count> find(Cause cause, BlockerLight light, List<Count> counts) {
        return counts.stream().filter(count -> count.cause() == cause && count.light() == light);
    }
}
