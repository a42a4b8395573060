package io.tuji.backup.internal;

import io.tuji.backup.BackupProblem;
import io.tuji.backup.BackupRefused;
import io.tuji.database.StandaloneDatabase;
import io.tuji.setting.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts a new home in the place of the present one, by renames alone. A note of what is to move is on the disk before the first rename and
 * goes after the last: whoever finds it completes the exchange, whoever finds a new home without it clears that away.
 */
public final class HomeSwap {

    /** How parts are moved; a test stops in the middle. */
    interface Mover {
        void move(Path from, Path to) throws IOException;
    }

    static final String NOTE = "restore.journal";
    private static final String UNWRITTEN = NOTE + ".new";
    static final String FRESH = "restoring-";
    static final String OLD = "before-restore-";

    private static final Logger log = LoggerFactory.getLogger(HomeSwap.class);

    private final Home home;
    private final Mover mover;

    HomeSwap(Home home, Mover mover) {
        this.home = home;
        this.mover = mover;
    }

    HomeSwap(Home home) {
        this(home, HomeSwap::rename);
    }

    /** Completes or clears away what a killed restore has left. */
    public static void settle(Home home) {
        HomeSwap swap = new HomeSwap(home);
        if (swap.isBegun()) {
            log.info("a restore had begun to exchange the homes; it is completed");
        }
        swap.settle();
    }

    /** Whether the note stands: then there is no way but on. */
    boolean isBegun() {
        return Files.exists(home.path().resolve(NOTE));
    }

    void settle() {
        try {
            if (isBegun()) {
                byte[] note = Files.readAllBytes(home.path().resolve(NOTE));
                complete(ArchiveWriter.JSON.readValue(note, SwapPlan.class));
            }
            clear();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot complete the restore of " + home.path(), e);
        }
    }

    /** From here on only the new home is ever used. */
    void exchange(SwapPlan plan) throws IOException {
        refuseOtherDisks(plan);
        Path unwritten = home.path().resolve(UNWRITTEN);
        try (FileChannel channel = FileChannel.open(
                unwritten, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            channel.write(ByteBuffer.wrap(ArchiveWriter.JSON.writeValueAsBytes(plan)));
            channel.force(true);
        }
        mover.move(unwritten, home.path().resolve(NOTE));
        complete(plan);
    }

    /** Can be done again from wherever it stopped: a part that has arrived is no longer where it came from. */
    private void complete(SwapPlan plan) throws IOException {
        Path fresh = home.path().resolve(plan.fresh());
        for (String part : plan.taken()) {
            boolean brought = plan.brought().contains(part);
            if (!brought || Files.exists(fresh.resolve(part))) {
                putAway(part, plan);
            }
            if (brought && Files.exists(fresh.resolve(part))) {
                move(fresh.resolve(part), home.path().resolve(part));
            }
        }
        Folders.delete(fresh);
        Files.delete(home.path().resolve(NOTE));
        Folders.force(home.path());
    }

    private void putAway(String part, SwapPlan plan) throws IOException {
        Path present = home.path().resolve(part);
        if (Files.exists(present)) {
            move(present, home.folder(plan.old()).resolve(part));
        }
    }

    private void move(Path from, Path to) throws IOException {
        new Home(Folders.of(to)).folder(".");
        mover.move(from, to);
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        Folders.force(Folders.of(to));
    }

    private void refuseOtherDisks(SwapPlan plan) throws IOException {
        for (String part : plan.taken()) {
            Path present = home.path().resolve(part);
            if (Files.exists(present) && !Files.getFileStore(present).equals(Files.getFileStore(home.path()))) {
                throw new BackupRefused(BackupProblem.OTHER_DISK, home.path(), present);
            }
        }
    }

    /** A new home that was not complete, with the server that may still run in it; what cannot be cleared stays for the next time. */
    private void clear() throws IOException {
        Files.deleteIfExists(home.path().resolve(UNWRITTEN));
        List<Path> left;
        try (Stream<Path> files = Files.list(home.folder("."))) {
            left = files.filter(f -> f.getFileName().toString().startsWith(FRESH))
                    .toList();
        }
        for (Path fresh : left) {
            try {
                StandaloneDatabase.stopLeftBehind(new Home(fresh));
                Folders.delete(fresh);
            } catch (IOException | RuntimeException e) {
                log.warn("cannot clear away {}", fresh, e);
            }
        }
    }
}
