package io.tuji.backup.internal;

import io.tuji.backup.BackupProblem;
import io.tuji.backup.BackupRefused;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * The file that is to be made. It is written under another name beside its place, readable by its owner alone, and appears there when it
 * is complete and on the disk.
 */
final class BackupTarget {

    private static final int BUFFER = 1 << 18;
    /** Below this a failed write is put down to the disk. */
    private static final long FULL = 1 << 20;

    private final Path file;
    private final Path part;

    private BackupTarget(Path file) {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
    }

    static BackupTarget of(Path file, boolean replace) {
        if (Files.isDirectory(file) || (!replace && Files.exists(file))) {
            throw new BackupRefused(BackupProblem.FILE_EXISTS, file);
        }
        BackupTarget target = new BackupTarget(file);
        try {
            target.open().close();
            return target;
        } catch (IOException e) {
            throw target.refusal(e);
        }
    }

    Path file() {
        return file;
    }

    /** What an earlier attempt left under the other name is overwritten. */
    OutputStream open() throws IOException {
        Files.deleteIfExists(part);
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new BufferedOutputStream(Channels.newOutputStream(FileChannel.open(part, options, ownerOnly())), BUFFER);
    }

    private FileAttribute<?>[] ownerOnly() {
        return part.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Gives the hash of the whole file. */
    String seal() throws IOException {
        return FileSeal.seal(part);
    }

    void publish() throws IOException {
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Folders.force(Folders.of(file));
    }

    void discard() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BackupRefused refusal(IOException cause) {
        try {
            Path folder = Folders.of(file);
            if (Files.exists(folder) && Files.getFileStore(folder).getUsableSpace() < FULL) {
                return new BackupRefused(BackupProblem.DISK_FULL, file, cause);
            }
        } catch (IOException unknown) {
            cause.addSuppressed(unknown);
        }
        return new BackupRefused(BackupProblem.FILE_UNWRITABLE, file, cause, Folders.reason(cause));
    }
}
