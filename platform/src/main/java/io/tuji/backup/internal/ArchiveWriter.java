package io.tuji.backup.internal;

import io.tuji.backup.internal.Manifest.FilePart;
import io.tuji.backup.internal.Manifest.TablePart;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes the parts of a backup one after the other, and at the end what they are. */
final class ArchiveWriter implements Closeable {

    /** The first entry: its name makes the file known for what it is, even if it was cut short. */
    static final String MARK = "TUJI-BACKUP";

    static final String MANIFEST = "manifest.json";
    static final JsonMapper JSON = new JsonMapper();

    private final ZipOutputStream zip;

    /** Writes rows and says how many. */
    interface Rows {
        long writeTo(OutputStream out) throws IOException;
    }

    ArchiveWriter(OutputStream file) throws IOException {
        zip = new ZipOutputStream(file, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        zip.setComment(FileSeal.OPEN);
        entry(MARK, ("form " + Manifest.FORM + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    TablePart table(String name, List<String> columns, Rows rows) throws IOException {
        zip.putNextEntry(new ZipEntry(TablePart.entry(name)));
        Counting counting = new Counting(zip);
        long count = rows.writeTo(counting);
        zip.closeEntry();
        return new TablePart(name, columns, count, counting.bytes(), counting.hash());
    }

    FilePart file(String name, InputStream content) throws IOException {
        zip.putNextEntry(new ZipEntry(FilePart.entry(name)));
        Counting counting = new Counting(zip);
        content.transferTo(counting);
        zip.closeEntry();
        return new FilePart(name, counting.bytes(), counting.hash());
    }

    void finish(Manifest manifest) throws IOException {
        entry(MANIFEST, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        zip.finish();
    }

    private void entry(String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
