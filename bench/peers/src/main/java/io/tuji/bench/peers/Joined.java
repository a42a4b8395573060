package io.tuji.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;

/** Links as clusters: one line a record with the first record of its cluster. */
final class Joined {

    private final int[] parents;

    Joined(int size) {
        parents = IntStream.range(0, size).toArray();
    }

    void join(int left, int right) {
        int one = root(left);
        int other = root(right);
        parents[Math.max(one, other)] = Math.min(one, other);
    }

    void write(Path file) throws IOException {
        Files.write(
                file,
                IntStream.range(0, parents.length)
                        .mapToObj(row -> Integer.toString(root(row)))
                        .toList());
    }

    private int root(int row) {
        int at = row;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }
}
