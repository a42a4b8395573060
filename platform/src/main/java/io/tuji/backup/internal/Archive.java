package io.tuji.backup.internal;

import io.tuji.backup.BackupProblem;
import io.tuji.backup.BackupRefused;
import io.tuji.backup.internal.Manifest.Part;
import io.tuji.database.SchemaVersion;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/** A backup that has been read to its end and found whole. */
public final class Archive implements Closeable {

    /** A local header of a ZIP file up to the name of its entry. */
    private static final int BEFORE_THE_NAME = 30;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Reads every byte before anything is done with one.
     *
     * @throws BackupRefused if the file is none, not whole, or newer than this program
     */
    public static Archive open(Path file) {
        try {
            refuseWhatIsNoBackup(file);
            refuseDamage(file);
            Archive archive = read(file);
            archive.refuseNewer(SchemaVersion.newest());
            return archive;
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new BackupRefused(BackupProblem.FILE_MISSING, file, e);
        } catch (AccessDeniedException e) {
            throw new BackupRefused(BackupProblem.FILE_UNREADABLE, file, e, "permission denied");
        } catch (IOException e) {
            throw new BackupRefused(BackupProblem.FILE_UNREADABLE, file, e, String.valueOf(e.getMessage()));
        }
    }

    private static void refuseWhatIsNoBackup(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new BackupRefused(BackupProblem.NO_BACKUP, file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(BEFORE_THE_NAME + ArchiveWriter.MARK.length());
            if (!new String(head, StandardCharsets.ISO_8859_1).endsWith(ArchiveWriter.MARK)) {
                throw new BackupRefused(BackupProblem.NO_BACKUP, file);
            }
        }
    }

    private static void refuseDamage(Path file) throws IOException {
        if (!FileSeal.isSealed(file)) {
            throw new BackupRefused(BackupProblem.CUT_SHORT, file);
        }
        if (!FileSeal.holds(file)) {
            throw damaged(file);
        }
    }

    /** Looks for the part in which the damage is, which tells the operator how bad it is. */
    private static BackupRefused damaged(Path file) {
        try (Archive archive = read(file)) {
            return damaged(archive.file(), ArchiveWriter.MANIFEST);
        } catch (BackupRefused found) {
            return found.problem().code().equals(BackupProblem.DAMAGED.code())
                    ? found
                    : damaged(file, ArchiveWriter.MANIFEST);
        } catch (IOException unreadable) {
            return damaged(file, ArchiveWriter.MANIFEST);
        }
    }

    private static BackupRefused damaged(Path file, String part) {
        return new BackupRefused(BackupProblem.DAMAGED, file, part);
    }

    private static Archive read(Path file) throws IOException {
        ZipFile zip = zip(file);
        try {
            Archive archive = new Archive(file, zip, manifest(file, zip));
            archive.damage().ifPresent(damage -> {
                throw damage;
            });
            return archive;
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile zip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw damaged(file, ArchiveWriter.MANIFEST);
        }
    }

    private static Manifest manifest(Path file, ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(ArchiveWriter.MANIFEST);
        if (entry == null) {
            throw damaged(file, ArchiveWriter.MANIFEST);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] text = in.readAllBytes();
            int form = ArchiveWriter.JSON.readTree(text).path("form").asInt(0);
            if (form > Manifest.FORM) {
                throw new BackupRefused(BackupProblem.NEWER_FORM, file, form, Manifest.FORM);
            }
            return ArchiveWriter.JSON.readValue(text, Manifest.class);
        } catch (JacksonException | ZipException | EOFException e) {
            throw damaged(file, ArchiveWriter.MANIFEST);
        }
    }

    private Optional<BackupRefused> damage() throws IOException {
        for (Part part : manifest.parts().toList()) {
            if (!isWhole(part)) {
                return Optional.of(damaged(file, part.entry()));
            }
        }
        return Optional.empty();
    }

    private boolean isWhole(Part part) throws IOException {
        Counting counting = new Counting(OutputStream.nullOutputStream());
        try {
            ZipEntry entry = zip.getEntry(part.entry());
            if (entry == null) {
                return false;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                in.transferTo(counting);
            }
            return counting.bytes() == part.bytes() && counting.hash().equals(part.sha256());
        } catch (ZipException | EOFException e) {
            return false;
        }
    }

    private void refuseNewer(SchemaVersion known) throws IOException {
        if (manifest.schema().compareTo(known) > 0) {
            zip.close();
            throw new BackupRefused(
                    BackupProblem.NEWER_SCHEMA, file, manifest.schema().text(), known.text(), manifest.application());
        }
    }

    public Path file() {
        return file;
    }

    public Manifest manifest() {
        return manifest;
    }

    InputStream content(Part part) throws IOException {
        ZipEntry entry = zip.getEntry(part.entry());
        if (entry == null) {
            throw new IllegalStateException("the part has gone: " + part.entry());
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
