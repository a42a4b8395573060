package io.tuji.document.internal;

import io.tuji.document.Document;
import java.util.Map;

/** What the audit keeps of a document: enough to know the file again when its bytes are gone. */
final class DocumentFacts {

    private DocumentFacts() {}

    static Map<String, String> of(Document document) {
        return Map.of(
                "owner", document.owner().kind() + ":" + document.owner().id(),
                "class", document.documentClass().name(),
                "name", document.name(),
                "version", Integer.toString(document.version()),
                "media_type", document.mediaType(),
                "size", Long.toString(document.size()),
                "sha256", document.sha256(),
                "stored_by", document.storedBy(),
                "stored_at", document.storedAt().toString());
    }
}
