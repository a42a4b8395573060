package io.tuji.chain;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A node of a chain, by the ids of both in the template. */
public record NodeId(String chain, String node) {

    private static final Pattern FORM = Pattern.compile("([a-z][a-z0-9_]*)/([a-z][a-z0-9_]*)");

    /** Reads {@code chain/node}; empty for everything else. */
    public static Optional<NodeId> read(String text) {
        Matcher form = FORM.matcher(text.strip());
        return form.matches() ? Optional.of(new NodeId(form.group(1), form.group(2))) : Optional.empty();
    }

    /** As it stands in addresses and in the API. */
    public String text() {
        return chain + "/" + node;
    }
}
