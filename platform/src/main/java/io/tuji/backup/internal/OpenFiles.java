package io.tuji.backup.internal;

import io.tuji.backup.internal.Manifest.FilePart;
import io.tuji.setting.KeptFiles.KeptFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Files held open from the moment of the snapshot, so that they can be read even after their names are gone. */
final class OpenFiles implements Closeable {

    private final Map<String, InputStream> open = new LinkedHashMap<>();

    /** False if one of them is gone. */
    boolean open(List<KeptFile> files) throws IOException {
        boolean all = true;
        for (KeptFile file : files) {
            try {
                open.put(file.name(), Files.newInputStream(file.path()));
            } catch (NoSuchFileException gone) {
                all = false;
            }
        }
        return all;
    }

    List<FilePart> writeTo(ArchiveWriter archive) throws IOException {
        List<FilePart> parts = new ArrayList<>();
        for (Map.Entry<String, InputStream> file : open.entrySet()) {
            parts.add(archive.file(file.getKey(), file.getValue()));
        }
        return parts;
    }

    @Override
    public void close() throws IOException {
        for (InputStream file : open.values()) {
            file.close();
        }
    }
}
