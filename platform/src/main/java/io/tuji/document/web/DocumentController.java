package io.tuji.document.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.document.Document;
import io.tuji.document.DocumentId;
import io.tuji.document.Documents;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hands a document to a person. */
@Controller
class DocumentController {

    /** What a browser may open in place; everything else could carry a script into the platform's own address. */
    private static final Set<String> SHOWN_IN_PLACE = Set.of("application/pdf", "image/png", "image/jpeg");

    private final Documents documents;

    DocumentController(Documents documents) {
        this.documents = documents;
    }

    /** What is not for the visitor is not there: an address must not tell which documents exist. */
    @GetMapping({"/documents/{id}", ApiPath.V1 + "/documents/{id:\\d{1,18}}"})
    @Described(zh = "一份文档的内容", en = "The bytes of a document")
    @Requires(module = "document", act = Act.VIEW)
    ResponseEntity<InputStreamResource> download(@PathVariable long id, Visitor visitor) {
        Document document = documents
                .read(new DocumentId(id), visitor)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document).toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(documents.open(document.id())));
    }

    private static ContentDisposition disposition(Document document) {
        boolean inPlace = SHOWN_IN_PLACE.contains(document.mediaType());
        return (inPlace ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
    }
}
