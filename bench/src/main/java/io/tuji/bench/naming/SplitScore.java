package io.tuji.bench.naming;

import io.tuji.engine.naming.NormalName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a splitter does on labelled rows. */
final class SplitScore {

    /** The first of the harder rows of the shared file. */
    private static final int HARD_FROM = 831;

    /** A row that did not come out as labelled. */
    record Miss(SplitNames.Row row, Optional<String> said) {
        @Override
        public String toString() {
            return "row " + row.number() + "  " + row.name() + "  labelled "
                    + shown(Optional.of(row.brand()).filter(b -> !b.isEmpty())) + ", read " + shown(said);
        }

        private static String shown(Optional<String> brand) {
            return brand.orElse("—");
        }
    }

    private final List<Miss> misses = new ArrayList<>();
    private int branded;
    private int exact;
    private int hard;
    private int hardExact;
    private int plain;
    private int silent;

    void add(SplitNames.Row row, Optional<String> said) {
        if (row.brand().isEmpty()) {
            plain++;
            silent += said.isEmpty() ? 1 : 0;
            note(row, said, said.isEmpty());
        } else if (row.hasBrandInName()) {
            boolean isExact =
                    said.filter(NormalName.of(row.brand()).text()::equals).isPresent();
            count(isExact, row.number() >= HARD_FROM);
            note(row, said, isExact);
        }
    }

    private void count(boolean isExact, boolean isHard) {
        branded++;
        exact += isExact ? 1 : 0;
        hard += isHard ? 1 : 0;
        hardExact += isExact && isHard ? 1 : 0;
    }

    private void note(SplitNames.Row row, Optional<String> said, boolean isRight) {
        if (!isRight) {
            misses.add(new Miss(row, said));
        }
    }

    double exact() {
        return (double) exact / branded;
    }

    double hardExact() {
        return (double) hardExact / hard;
    }

    double silent() {
        return (double) silent / plain;
    }

    boolean hasHard() {
        return hard > 0;
    }

    List<Miss> misses() {
        return misses;
    }

    @Override
    public String toString() {
        return "exact %d of %d, harder rows %d of %d, silent %d of %d"
                .formatted(exact, branded, hardExact, hard, silent, plain);
    }
}
