package io.tuji.api.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The catalogue as an OpenAPI 3.1 document. */
@Component
public class OpenApiDocument {

    private static final Words ABOUT = new Words(
            "平台页面所示的一切，以同样的权限提供给程序。编号为字符串；不适用的值为 null；未知的值为 {state: unknown, reason, whoCanSupply}；"
                    + "数量为 {amount, unit}；时期用统一的写法，如 2025、2026-Q1、2016..2020。",
            "All that the pages show, for programs, under the same rights. Ids are strings; null is what does not apply; what is not known is "
                    + "{state: unknown, reason, whoCanSupply}; quantities are {amount, unit}; periods have one text form, such as 2025, "
                    + "2026-Q1, 2016..2020.");

    private static final Map<String, Object> PROBLEM =
            Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/ApiProblem")));

    private final ApiCatalogue catalogue;
    private final BuildProperties build;

    OpenApiDocument(ApiCatalogue catalogue, BuildProperties build) {
        this.catalogue = catalogue;
        this.build = build;
    }

    public Map<String, Object> content() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put(
                "info",
                Map.of("title", "图骥 Tuji", "version", String.valueOf(build.getVersion()), "description", ABOUT.both()));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("security", List.of(Map.of("token", List.of())));
        document.put("tags", tags());
        document.put("paths", paths());
        document.put(
                "components",
                Map.of(
                        "securitySchemes",
                        Map.of("token", Map.of("type", "http", "scheme", "bearer")),
                        "schemas",
                        catalogue.components()));
        return document;
    }

    private List<Map<String, Object>> tags() {
        return catalogue.operations().stream()
                .map(ApiOperation::module)
                .distinct()
                .map(module -> Map.<String, Object>of("name", module))
                .toList();
    }

    private Map<String, Map<String, Object>> paths() {
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        catalogue
                .operations()
                .forEach(operation -> paths.computeIfAbsent(operation.path(), p -> new LinkedHashMap<>())
                        .put(operation.method().toLowerCase(java.util.Locale.ROOT), operation(operation)));
        return paths;
    }

    private static Map<String, Object> operation(ApiOperation operation) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("operationId", operation.id());
        content.put("tags", List.of(operation.module()));
        content.put("summary", operation.words().both());
        operation.right().ifPresent(right -> content.put("x-tuji-right", right.text()));
        content.put(
                "parameters",
                operation.parameters().stream()
                        .filter(p -> !p.in().equals("form"))
                        .map(OpenApiDocument::parameter)
                        .toList());
        operation.body().ifPresent(body -> content.put("requestBody", sent("application/json", body)));
        if (operation.sendsFile()) {
            content.put("requestBody", sent("multipart/form-data", form(operation)));
        }
        content.put("responses", responses(operation));
        return content;
    }

    private static Map<String, Object> parameter(ApiParameter parameter) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", parameter.name());
        content.put("in", parameter.in());
        content.put("required", parameter.required());
        content.put("schema", parameter.schema());
        parameter.words().ifPresent(words -> content.put("description", words.both()));
        return content;
    }

    private static Map<String, Object> sent(String mediaType, Map<String, Object> schema) {
        return Map.of("required", true, "content", Map.of(mediaType, Map.of("schema", schema)));
    }

    private static Map<String, Object> form(ApiOperation operation) {
        List<ApiParameter> fields = operation.parameters().stream()
                .filter(p -> p.in().equals("form"))
                .toList();
        List<String> required = new ArrayList<>();
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> {
            properties.put(field.name(), field.schema());
            if (field.required()) {
                required.add(field.name());
            }
        });
        return Map.of("type", "object", "properties", properties, "required", required);
    }

    private static Map<String, Object> responses(ApiOperation operation) {
        Map<String, Object> responses = new LinkedHashMap<>();
        Map<String, Object> success =
                new LinkedHashMap<>(Map.of("description", operation.words().both()));
        operation
                .answer()
                .ifPresent(schema -> success.put("content", Map.of("application/json", Map.of("schema", schema))));
        if (operation.file()) {
            success.put("content", Map.of("application/octet-stream", Map.of()));
        }
        responses.put(Integer.toString(operation.status()), success);
        operation.refusals().forEach(status -> responses.put(status.toString(), refusal(status)));
        return responses;
    }

    private static Map<String, Object> refusal(int status) {
        return Map.of("description", HttpStatus.valueOf(status).getReasonPhrase(), "content", PROBLEM);
    }
}
