package io.tuji.document;

import io.tuji.access.Visitor;
import io.tuji.web.ReceivedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Keeps the papers that are handed in with a form as evidence of its record, in the caller's transaction. */
@Component
public class Evidence {

    private final Documents documents;
    private final ReceivedFile received;

    Evidence(Documents documents, ReceivedFile received) {
        this.documents = documents;
        this.received = received;
    }

    /** Nothing was chosen where a file is empty. */
    public void keep(OwnerRecord owner, List<MultipartFile> files, Visitor visitor) {
        files.stream().filter(file -> !file.isEmpty()).forEach(file -> {
            try {
                received.read(file, (path, name) -> store(owner, path, name, visitor));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Document store(OwnerRecord owner, Path path, String name, Visitor visitor) throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            return documents.store(new NewDocument(owner, DocumentClass.EVIDENCE, name, visitor.actor()), bytes);
        }
    }
}
