package io.tuji.district.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of a pack, by path below its folder, and one hash over all of them. */
final class PackFolder {

    private static final Pattern KNOWN = Pattern.compile(
            "pack\\.yaml|sources\\.yaml|places\\.yaml|clusters\\.yaml"
                    + "|mechanisms\\.yaml|measures\\.csv|plans\\.csv|paths\\.csv|indicators\\.csv|observations\\.csv|terms\\.csv"
                    + "|tasks-\\d{4}\\.csv|checks\\.yaml|task-rules\\.yaml|promotion\\.yaml|titles\\.yaml|thresholds\\.yaml|calendar/\\d{4}\\.csv|chains/[a-z][a-z0-9_]*\\.yaml|policies/[a-z][a-z0-9_]*\\.yaml|README\\.md");

    private final SortedMap<String, byte[]> files;

    private PackFolder(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** The files of a pack that was kept elsewhere. */
    static PackFolder of(Map<String, byte[]> files) {
        return new PackFolder(new TreeMap<>(files));
    }

    /** Reads all files at once, so that what is hashed is what is understood. */
    static Optional<PackFolder> open(Path folder, Problems problems) {
        if (!Files.isDirectory(folder)) {
            problems.add(PackProblem.FOLDER_MISSING, Place.nowhere(), folder);
            return Optional.empty();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder, 2)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the pack " + folder, e);
        }
        return Optional.of(new PackFolder(files));
    }

    void checkNames(Problems problems) {
        files.keySet().stream()
                .filter(file -> !KNOWN.matcher(file).matches())
                .forEach(file -> problems.add(PackProblem.FILE_UNKNOWN, Place.file(file), file));
    }

    Map<String, byte[]> files() {
        return Collections.unmodifiableMap(files);
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    /** The text of a file that must be there. */
    Optional<String> text(String file, Problems problems) {
        if (!files.containsKey(file)) {
            problems.add(PackProblem.FILE_MISSING, Place.file(file), file);
            return Optional.empty();
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(files.get(file));
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString().replaceFirst("^\uFEFF", ""));
        } catch (CharacterCodingException e) {
            problems.add(PackProblem.FILE_ENCODING, Place.file(file), file);
            return Optional.empty();
        }
    }

    /** Files whose name has a year in it, by year. */
    SortedMap<Integer, String> years(Pattern form) {
        SortedMap<Integer, String> years = new TreeMap<>();
        for (String file : files.keySet()) {
            var match = form.matcher(file);
            if (match.matches()) {
                years.put(Integer.valueOf(match.group(1)), file);
            }
        }
        return years;
    }

    /** The files below a folder, in the order of their names. */
    List<String> below(String under) {
        return files.keySet().stream()
                .filter(file -> file.startsWith(under + "/"))
                .toList();
    }

    /** SHA-256 over names and bytes of all files, in the order of their names. */
    String sha256() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                byte[] name = file.getKey().getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(8)
                        .putInt(name.length)
                        .putInt(file.getValue().length)
                        .flip());
                digest.update(name);
                digest.update(file.getValue());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
