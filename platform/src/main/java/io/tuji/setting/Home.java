package io.tuji.setting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The folder in which one installation keeps what is its own; readable by its owner alone. */
public record Home(Path path) {

    public Home {
        path = path.toAbsolutePath().normalize();
    }

    /** A folder below the home, made if it is not there. */
    public Path folder(String name) {
        return createPrivately(path.resolve(name));
    }

    public Path file(String name) {
        createPrivately(path);
        return path.resolve(name);
    }

    /** Writes a file that only the owner may read: keys, tokens, one-time passwords. */
    public Path writeSecret(String name, String content) {
        Path file = file(name);
        try {
            Path fresh = Files.createTempFile(path, name, ".new");
            Files.writeString(fresh, content);
            return Files.move(
                    fresh,
                    file,
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    public Optional<String> findSecret(String name) {
        Path file = path.resolve(name);
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Removes such a file once it has served its purpose; nothing happens if it is not there. */
    public void removeSecret(String name) {
        Path file = path.resolve(name);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }

    private static Path createPrivately(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                return folder;
            }
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                return Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder " + folder, e);
        }
    }
}
