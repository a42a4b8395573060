package io.tuji.backup.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The last 64 characters of a backup: SHA-256 over all bytes before them, in hexadecimal. They are the comment of the ZIP file, so other
 * programs read it all the same.
 */
final class FileSeal {

    /** What stands there until the rest is written. */
    static final String OPEN = "0".repeat(64);

    private static final int LENGTH = OPEN.length();
    private static final int STRETCH = 1 << 16;

    private FileSeal() {}

    /** Reads the file back from the disk and seals it; gives the hash of the sealed file. */
    static String seal(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MessageDigest digest = digest(channel);
            byte[] seal = hex(copy(digest)).getBytes(StandardCharsets.US_ASCII);
            channel.write(ByteBuffer.wrap(seal), channel.size() - LENGTH);
            channel.force(true);
            digest.update(seal);
            return hex(digest);
        }
    }

    /** Whether the file ends in a seal at all; one that was cut short does not. */
    static boolean isSealed(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return channel.size() > LENGTH
                    && new String(end(channel), StandardCharsets.US_ASCII).matches("[0-9a-f]{64}");
        }
    }

    static boolean holds(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            byte[] seal = hex(digest(channel)).getBytes(StandardCharsets.US_ASCII);
            return Arrays.equals(seal, end(channel));
        }
    }

    /** The hash of the whole file. */
    static String sha256(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            MessageDigest digest = digest(channel);
            digest.update(end(channel));
            return hex(digest);
        }
    }

    private static byte[] end(FileChannel channel) throws IOException {
        ByteBuffer end = ByteBuffer.allocate(LENGTH);
        channel.read(end, channel.size() - LENGTH);
        return end.array();
    }

    private static MessageDigest digest(FileChannel channel) throws IOException {
        MessageDigest digest = Counting.sha256();
        ByteBuffer stretch = ByteBuffer.allocate(STRETCH);
        long left = channel.size() - LENGTH;
        channel.position(0);
        while (left > 0) {
            stretch.clear().limit((int) Math.min(STRETCH, left));
            left -= channel.read(stretch);
            digest.update(stretch.flip());
        }
        return digest;
    }

    private static MessageDigest copy(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of this Java cannot be copied", e);
        }
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
