package io.tuji.demo.internal;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Ranges of whole numbers with their weights; integers only, so that every machine draws the same. */
record Bands(List<Band> bands) {

    record Band(int weight, int from, int to) {}

    /** @param numbers weight, first and last of each range in turn */
    static Bands of(int... numbers) {
        Band[] bands = new Band[numbers.length / 3];
        Arrays.setAll(bands, i -> new Band(numbers[3 * i], numbers[3 * i + 1], numbers[3 * i + 2]));
        return new Bands(List.of(bands));
    }

    int draw(RandomGenerator random) {
        int rest = random.nextInt(bands.stream().mapToInt(Band::weight).sum());
        for (Band band : bands) {
            rest -= band.weight();
            if (rest < 0) {
                return band.from() + random.nextInt(band.to() - band.from() + 1);
            }
        }
        throw new IllegalStateException("weights do not add up: " + bands);
    }
}
