package io.tuji.console;

import io.tuji.setting.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to be the one process of a home. The system takes it back when the process dies, however it dies, so the process number that
 * a dead one left in the file means nothing.
 */
public final class HomeLock implements AutoCloseable {

    private static final String FILE = "lock";

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock and writes the number of this process into it; empty if another process has it. */
    public static Optional<HomeLock> take(Home home) {
        try {
            FileChannel channel =
                    FileChannel.open(home.file(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                return Optional.empty();
            }
            byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
            channel.truncate(0).write(ByteBuffer.wrap(pid));
            return Optional.of(new HomeLock(channel));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock the home " + home.path(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
