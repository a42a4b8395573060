package io.tuji.engine.plan.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with placeholders: {@code {level}} stands for a term, {@code {growth.size}} for the same without its sign. Words between them
 * hold no digit, since no number may stand in a paper that has no source.
 */
public record Wording(List<Part> parts) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)(\\.size)?\\}");
    private static final Pattern FORBIDDEN = Pattern.compile("[0-9０-９{}]");

    /** @param term the name of a term; empty of fixed words */
    public record Part(String words, Optional<String> term, boolean isSize) {}

    public Wording {
        parts = List.copyOf(parts);
    }

    /** Empty if the words hold a digit or a brace that is no placeholder. */
    public static Optional<Wording> read(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher found = PLACEHOLDER.matcher(text);
        int from = 0;
        while (found.find()) {
            addWords(text.substring(from, found.start()), parts);
            parts.add(new Part("", Optional.of(found.group(1)), found.group(2) != null));
            from = found.end();
        }
        addWords(text.substring(from), parts);
        boolean isClean =
                parts.stream().noneMatch(part -> FORBIDDEN.matcher(part.words()).find());
        return isClean && !parts.isEmpty() ? Optional.of(new Wording(parts)) : Optional.empty();
    }

    private static void addWords(String words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part(words, Optional.empty(), false));
        }
    }

    /** Whether everything that it names is known of the topic. */
    boolean canSpeakOf(Topic topic) {
        return parts.stream()
                .flatMap(part -> part.term().stream())
                .allMatch(name -> topic.terms().containsKey(name));
    }

    List<Piece> of(Topic topic) {
        return parts.stream()
                .flatMap(part -> part
                        .term()
                        .map(name -> {
                            Term term = topic.term(name).orElseThrow();
                            return part.isSize() ? term.size() : term.pieces();
                        })
                        .orElseGet(() -> List.of(Piece.words(part.words())))
                        .stream())
                .toList();
    }
}
