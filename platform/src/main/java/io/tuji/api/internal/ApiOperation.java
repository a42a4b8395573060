package io.tuji.api.internal;

import io.tuji.access.Right;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a program can ask.
 *
 * @param module that answers
 * @param right empty where every valid token will do
 * @param body schema of the JSON that is sent
 * @param answer schema of the JSON that comes back; empty where nothing or a file comes
 * @param refusals statuses with which it may refuse
 */
public record ApiOperation(
        String module,
        String method,
        String path,
        Words words,
        Optional<Right> right,
        List<ApiParameter> parameters,
        Optional<Map<String, Object>> body,
        Optional<Map<String, Object>> answer,
        boolean file,
        int status,
        List<Integer> refusals) {

    /** Unique and the same in every version: what clients name their functions after. */
    public String id() {
        return method.toLowerCase(java.util.Locale.ROOT)
                + path.replaceAll("/api/v1|[{}]", "").replaceAll("[^A-Za-z0-9]+", "_");
    }

    public boolean sendsFile() {
        return parameters.stream().anyMatch(p -> p.in().equals("form"));
    }

    /** How it is called from a shell. */
    public String curl() {
        StringBuilder call = new StringBuilder("curl -H \"Authorization: Bearer $TOKEN\"");
        if (!method.equals("GET")) {
            call.append(" -X ").append(method);
        }
        parameters.stream()
                .filter(p -> p.in().equals("form") && p.required())
                .forEach(p ->
                        call.append(" -F ").append(p.name()).append(p.name().equals("file") ? "=@…" : "=…"));
        if (body.isPresent()) {
            call.append(" -H 'Content-Type: application/json' -d '{…}'");
        }
        String query = parameters.stream()
                .filter(p -> p.in().equals("query") && p.required())
                .map(p -> p.name() + "=…")
                .reduce((a, b) -> a + "&" + b)
                .map(text -> "?" + text)
                .orElse("");
        return call.append(" \"$TUJI").append(path).append(query).append('"').toString();
    }
}
