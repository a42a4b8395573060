package io.tuji.backup.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.tuji.setting.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whenever an exchange of homes is cut off, the next start finds one home whole: the old before the note stands, the new after. */
class HomeSwapTest {

    private static final SwapPlan PLAN = new SwapPlan(
            HomeSwap.FRESH + "1",
            HomeSwap.OLD + "1",
            List.of("database.secret", "postgres/data", "audit.key"),
            List.of("database.secret", "postgres/data", "audit.key", "audit.anchor", "search"));

    private static final Map<String, String> OLD = Map.of(
            "database.secret", "old",
            "postgres/data/rows", "old",
            "audit.key", "old",
            "audit.anchor", "old",
            "search/index", "old",
            "postgres/program/server", "kept",
            "log/tuji.log", "kept");

    private static final Map<String, String> NEW = Map.of(
            "database.secret", "new",
            "postgres/data/rows", "new",
            "audit.key", "new",
            "postgres/program/server", "kept",
            "log/tuji.log", "kept");

    /** The note itself, five parts that go and three that come. */
    private static final int RENAMES = 9;

    @TempDir
    Path folder;

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Cut off before any rename of the exchange, and then once more before any rename of its completion. */
    static Stream<int[]> cuts() {
        return Stream.iterate(0, n -> n <= RENAMES, n -> n + 1)
                .flatMap(first ->
                        Stream.iterate(0, n -> n <= RENAMES, n -> n + 1).map(second -> new int[] {first, second}));
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void leavesOneHomeWhole(int[] cuts) throws IOException {
        Home home = homes();
        untilKilled(() -> new HomeSwap(home, killedAfter(cuts[0])).exchange(PLAN));
        untilKilled(() -> new HomeSwap(home, killedAfter(cuts[1])).settle());
        new HomeSwap(home).settle();
        boolean begun = cuts[0] > 0;
        assertThat(filesBelow(home.path(), HomeSwap.OLD)).isEqualTo(begun ? NEW : OLD);
        assertThat(home.path().resolve(HomeSwap.NOTE)).doesNotExist();
        assertThat(home.path().resolve(PLAN.fresh())).doesNotExist();
        assertThat(Files.exists(home.path().resolve(PLAN.old()))).isEqualTo(begun);
    }

    @Test
    void keepsTheOldHomeWhole() throws IOException {
        Home home = homes();
        new HomeSwap(home).exchange(PLAN);
        Map<String, String> expected = new TreeMap<>(OLD);
        expected.values().removeIf("kept"::equals);
        assertThat(filesBelow(home.path().resolve(PLAN.old()), "-")).isEqualTo(expected);
    }

    @Test
    void anEmptyHomeHasNothingToKeep() throws IOException {
        Home home = new Home(folder.resolve("home"));
        write(home.folder(PLAN.fresh()), Map.of("database.secret", "new", "postgres/data/rows", "new"));
        new HomeSwap(home)
                .exchange(new SwapPlan(
                        PLAN.fresh(), PLAN.old(), List.of("database.secret", "postgres/data"), PLAN.taken()));
        assertThat(filesBelow(home.path(), "-"))
                .isEqualTo(Map.of("database.secret", "new", "postgres/data/rows", "new"));
    }

    @Test
    void clearsAwayAHomeThatWasNotComplete() throws IOException {
        Home home = homes();
        HomeSwap.settle(home);
        assertThat(filesBelow(home.path(), "-")).isEqualTo(OLD);
    }

    private static void untilKilled(ThrowingCallable work) {
        assertThat(catchThrowable(work))
                .satisfiesAnyOf(t -> assertThat(t).isNull(), t -> assertThat(t).isInstanceOf(Killed.class));
    }

    private static HomeSwap.Mover killedAfter(int renames) {
        int[] left = {renames};
        return (from, to) -> {
            if (left[0]-- == 0) {
                throw new Killed();
            }
            Files.move(from, to);
        };
    }

    private Home homes() throws IOException {
        Home home = new Home(folder.resolve("home"));
        write(home.folder("."), OLD);
        write(home.folder(PLAN.fresh()), NEW);
        Folders.delete(home.path().resolve(PLAN.fresh()).resolve("log"));
        Folders.delete(home.path().resolve(PLAN.fresh()).resolve("postgres/program"));
        return home;
    }

    private static void write(Path below, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = below.resolve(file.getKey());
            Files.createDirectories(Folders.of(path));
            Files.writeString(path, file.getValue());
        }
    }

    private static Map<String, String> filesBelow(Path folder, String but) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                if (!name.startsWith(but)) {
                    found.put(name, Files.readString(file));
                }
            }
        }
        return found;
    }
}
