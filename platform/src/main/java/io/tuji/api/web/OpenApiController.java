package io.tuji.api.web;

import io.tuji.access.SignedIn;
import io.tuji.api.internal.OpenApiDocument;
import io.tuji.web.ApiPath;
import io.tuji.web.Described;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.ObjectMapper;

/** Hands out the document of the API, to programs and to people who are signed in. */
@RestController
@SignedIn
class OpenApiController {

    private final OpenApiDocument document;
    private final ObjectMapper json;

    OpenApiController(OpenApiDocument document, ObjectMapper json) {
        this.document = document;
        this.json = json;
    }

    @GetMapping(path = ApiPath.V1 + "/openapi.json", produces = "application/json")
    @Described(zh = "本接口的 OpenAPI 文档", en = "This API as an OpenAPI document")
    ResponseEntity<String> show() {
        return ResponseEntity.ok(json.writeValueAsString(document.content()));
    }
}
