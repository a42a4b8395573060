package io.tuji.api.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The address of a handler without the forms of its variables, which OpenAPI keeps apart.
 *
 * @param forms of the variables as regular expressions, by name; empty where anything fits
 */
record PathTemplate(String address, Map<String, String> forms) {

    static PathTemplate of(String pattern) {
        StringBuilder address = new StringBuilder();
        Map<String, String> forms = new LinkedHashMap<>();
        int at = 0;
        while (at < pattern.length()) {
            if (pattern.charAt(at) != '{') {
                address.append(pattern.charAt(at++));
                continue;
            }
            int end = closing(pattern, at);
            String variable = pattern.substring(at + 1, end);
            int colon = variable.indexOf(':');
            String name = colon < 0 ? variable : variable.substring(0, colon);
            forms.put(name, colon < 0 ? "" : variable.substring(colon + 1));
            address.append('{').append(name).append('}');
            at = end + 1;
        }
        return new PathTemplate(address.toString(), forms);
    }

    /** A form may itself hold braces, as {@code \d{8}} does. */
    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int at = open; at < pattern.length(); at++) {
            depth += pattern.charAt(at) == '{' ? 1 : pattern.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a brace is open in " + pattern);
    }

    Map<String, Object> schema(String variable) {
        String form = forms.getOrDefault(variable, "");
        return form.isEmpty() ? Map.of("type", "string") : Map.of("type", "string", "pattern", "^(" + form + ")$");
    }
}
