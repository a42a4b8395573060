package io.tuji.importing.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of an XLSX in its zip (ECMA-376 part 2), each read through a meter. */
final class WorkbookPackage implements Closeable {

    private static final int FLAGS_AT = 6;
    private static final int TAIL = 1 << 16;

    /** What a relationship points to: the last word of its type, and the part. */
    record Relation(String type, String part) {}

    private final ZipFile zip;
    private final WorkbookMeter meter;

    private WorkbookPackage(ZipFile zip, TableLimits limits) {
        this.zip = zip;
        this.meter = new WorkbookMeter(limits);
    }

    static WorkbookPackage open(Path path, TableLimits limits) throws IOException {
        refuseEncrypted(path);
        try {
            return new WorkbookPackage(new ZipFile(path.toFile()), limits);
        } catch (ZipException e) {
            throw UnreadableTable.whole(hasDirectory(path) ? ImportProblem.DAMAGED : ImportProblem.CUT_SHORT);
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    XmlCursor read(String part) {
        return new XmlCursor(new CountedInput(bytes(part), meter.part()));
    }

    XmlCursor readSharedTexts(String part) {
        return new XmlCursor(new CountedInput(bytes(part), meter.sharedTexts()));
    }

    /** Relationships of a part by id; those of the package itself for an empty name. */
    Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String relations = folder + "_rels/" + part.substring(slash) + ".rels";
        Map<String, Relation> found = new HashMap<>();
        if (!has(relations)) {
            return found;
        }
        try (XmlCursor xml = read(relations)) {
            while (xml.nextStart("Relationship")) {
                String type = xml.attribute("Type", "");
                String target = resolve(folder, xml.attribute("Target", ""));
                found.put(xml.attribute("Id", ""), new Relation(type.substring(type.lastIndexOf('/') + 1), target));
            }
        }
        return found;
    }

    static Optional<String> partOfType(Map<String, Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().equals(type))
                .map(Relation::part)
                .findFirst();
    }

    private static String resolve(String folder, String target) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    private InputStream bytes(String part) {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw XmlCursor.damaged();
        }
        meter.refuseDeclared(entry.getSize());
        try {
            return zip.getInputStream(entry);
        } catch (IOException e) {
            throw XmlCursor.damaged();
        }
    }

    /** Bit 0 of the flags of the first entry, which Java's own reader only calls an invalid header. */
    private static void refuseEncrypted(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            if (file.length() > FLAGS_AT) {
                file.seek(FLAGS_AT);
                if ((file.read() & 1) != 0) {
                    throw UnreadableTable.whole(ImportProblem.ENCRYPTED_ZIP);
                }
            }
        }
    }

    /** Whether the end record of a zip is there; a file that was cut in the middle has lost it. */
    private static boolean hasDirectory(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("PK\u0005\u0006");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
