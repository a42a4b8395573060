package io.tuji.importing.internal;

import io.tuji.importing.Imports.Received;
import io.tuji.setting.Home;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where files wait until they are taken in. They may carry person numbers, so none outlives its import: it is erased when the import is
 * done, and a forgotten one after a week.
 */
@Component
class Spool {

    static final String FOLDER = "spool";

    private static final Duration KEPT_AT_MOST = Duration.ofDays(7);

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path folder;
    private final Clock clock;

    Spool(Home home, @Value("${tuji.spool:}") String shared, Clock clock) {
        this.folder = shared.isEmpty() ? home.folder(FOLDER) : new Home(Path.of(shared)).folder(".");
        this.clock = clock;
    }

    Received receive(InputStream content, String fileName) {
        String spoolName = UUID.randomUUID().toString();
        try {
            long size = Files.copy(content, folder.resolve(spoolName));
            return new Received(spoolName, baseName(fileName), size);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the received file " + baseName(fileName), e);
        }
    }

    /** Browsers and people send paths; only the last part names the file. */
    private static String baseName(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "?" : last;
    }

    boolean has(String spoolName) {
        return Files.exists(path(spoolName));
    }

    Path path(String spoolName) {
        return folder.resolve(UUID.fromString(spoolName).toString());
    }

    Optional<Received> find(String spoolName, String fileName) {
        if (!NAME.matcher(spoolName).matches() || !has(spoolName)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Received(spoolName, baseName(fileName), Files.size(path(spoolName))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void erase(String spoolName) {
        try {
            Files.deleteIfExists(path(spoolName));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Erases files that wait for longer than a week, but for those still needed. */
    void eraseForgotten(Set<String> needed) {
        Instant oldest = clock.instant().minus(KEPT_AT_MOST);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> forgotten = files.filter(
                            f -> !needed.contains(f.getFileName().toString()))
                    .filter(f -> modifiedAt(f).isBefore(oldest))
                    .toList();
            for (Path file : forgotten) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant modifiedAt(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
