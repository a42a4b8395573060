package io.tuji.engine.plan.analysis;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a sentence.
 *
 * @param link of a number that can be followed to its source, and of nothing else
 */
public record Piece(Kind kind, String text, Optional<Link> link) {

    /** What a piece is; numbers stand in words only if people typed them. */
    public enum Kind {
        WORDS,
        /** What the pack or people call something. */
        NAME,
        /** A number that can be followed to its source. */
        FIGURE,
        /** A day or period. */
        TIME,
        /** A number that somebody typed and no fact has. */
        UNSOURCED
    }

    /**
     * To the fact that a number shows.
     *
     * @param fact its key, as {@link Fact.Key#text} writes it
     * @param was how it was shown with its sign when the number was written
     */
    public record Link(String fact, String was, List<Source> sources) {

        public Link {
            sources = List.copyOf(sources);
        }
    }

    public Piece {
        if ((kind == Kind.FIGURE) == link.isEmpty()) {
            throw new IllegalArgumentException(kind + " with " + link + ": " + text);
        }
    }

    public static Piece words(String text) {
        return plain(Kind.WORDS, text);
    }

    public static Piece name(String text) {
        return plain(Kind.NAME, text);
    }

    public static Piece time(String text) {
        return plain(Kind.TIME, text);
    }

    static Piece unsourced(String text) {
        return plain(Kind.UNSOURCED, text);
    }

    static Piece figure(Fact fact, String written) {
        return new Piece(Kind.FIGURE, written, Optional.of(new Link(fact.key().text(), fact.shown(), fact.sources())));
    }

    public static Piece figure(Fact fact) {
        return figure(fact, fact.shown());
    }

    private static Piece plain(Kind kind, String text) {
        return new Piece(kind, text, Optional.empty());
    }

    /** What a reader sees of all of them. */
    public static String text(List<Piece> pieces) {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        return all.toString();
    }
}
