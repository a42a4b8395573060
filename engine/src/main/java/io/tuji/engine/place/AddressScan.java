package io.tuji.engine.place;

import io.tuji.engine.place.Address.Kind;
import io.tuji.engine.place.Address.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far an address has been read. */
final class AddressScan {

    private static final Pattern ANY = Pattern.compile("");

    private final AddressText text;
    private final Matcher matcher;
    private final List<Part> parts = new ArrayList<>();
    private int at;

    AddressScan(AddressText text) {
        this.text = text;
        this.matcher = ANY.matcher(text.text());
    }

    boolean isAtEnd() {
        return at == text.text().length();
    }

    /** What is not read yet. */
    String rest() {
        return text.text().substring(at);
    }

    /** Whether the pattern fits here; nothing is taken. */
    boolean sees(Pattern pattern) {
        return matcher.usePattern(pattern).region(at, text.text().length()).lookingAt();
    }

    boolean take(Kind kind, Pattern pattern) {
        return take(kind, pattern, UnaryOperator.identity());
    }

    boolean take(Kind kind, Pattern pattern, UnaryOperator<String> normal) {
        if (!sees(pattern)) {
            return false;
        }
        take(kind, matcher.end() - at, normal.apply(matcher.group()));
        return true;
    }

    /** Takes so many characters, which must be there. */
    void take(Kind kind, int length, String normal) {
        parts.add(new Part(kind, normal, text.origin(at), text.end(at + length)));
        at += length;
    }

    /** Passes over what fits; false if nothing does. */
    boolean skip(Pattern pattern) {
        boolean fits = sees(pattern);
        at = fits ? matcher.end() : at;
        return fits;
    }

    /** Whether the last part is of that kind. */
    boolean endsWith(Kind kind) {
        return !parts.isEmpty() && parts.get(parts.size() - 1).kind() == kind;
    }

    boolean has(Kind kind) {
        return parts.stream().anyMatch(part -> part.kind() == kind);
    }

    /** The parts; what was not reached is the remainder, with the bracket that opens it. */
    List<Part> finish() {
        if (!isAtEnd()) {
            at -= at > 0 && text.text().charAt(at - 1) == '(' ? 1 : 0;
            take(Kind.REMAINDER, text.text().length() - at, rest());
        }
        return parts;
    }
}
