package io.tuji.engine.place;

import io.tuji.engine.place.Address.Kind;
import io.tuji.engine.place.Division.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the divisions that an address begins with: the longest name first, each within the one before. */
final class DivisionLead {

    private static final String KINDS = "省市区县";
    private static final int SHORTEST = 2;

    /** Behind a short name: 静安 in 静安路, 静安西路 or 静安新村 is no district. */
    private static final Pattern PART_OF_A_NAME = Pattern.compile("(?:\\d|.?(?:路|街|大道|巷|弄|村|里|坊|园|大厦|广场)|[东西南北中].路).*");

    private final Divisions divisions;
    private final Map<String, List<Division>> anywhere = new HashMap<>();
    private final Map<String, Integer> longestOf = new HashMap<>();

    /** A name up to a place of the text, and all that it can mean. */
    private record Name(int end, List<Division> meant) {}

    DivisionLead(Divisions divisions) {
        this.divisions = divisions;
        divisions.provinces().forEach(this::note);
    }

    private void note(Division division) {
        int length = division.name().length();
        longestOf.merge(division.name().substring(0, Math.min(SHORTEST, length)), length, Math::max);
        if (division.level() != Level.PROVINCE) {
            anywhere.computeIfAbsent(division.name(), name -> new ArrayList<>()).add(division);
        }
        divisions.children(division).forEach(this::note);
    }

    /** Takes the names as one part and gives the smallest division that they name for certain. */
    Optional<Division> read(AddressScan scan) {
        String text = scan.rest();
        Optional<Division> smallest = Optional.empty();
        Optional<Name> next = longest(text, 0, smallest);
        int end = 0;
        while (next.isPresent()) {
            end = behindRepetition(text, end, next.get().end());
            List<Division> meant = next.get().meant();
            smallest = meant.size() == 1 ? Optional.of(meant.get(0)) : smallest;
            next = meant.size() == 1 ? longest(text, end, smallest) : Optional.empty();
        }
        if (end > 0) {
            scan.take(Kind.DIVISION, end, text.substring(0, end));
        }
        return smallest;
    }

    /** Some sources write a full name twice. */
    private static int behindRepetition(String text, int from, int end) {
        int length = end - from;
        return length > SHORTEST && text.startsWith(text.substring(from, end), end) ? end + length : end;
    }

    private Optional<Name> longest(String text, int from, Optional<Division> within) {
        for (int end = Math.min(text.length(), from + longest(text, from)); end >= from + SHORTEST; end--) {
            List<Division> meant = meant(text, from, end, within);
            if (!meant.isEmpty()) {
                return Optional.of(new Name(behindFormerKind(text, end), meant));
            }
        }
        return Optional.empty();
    }

    /** The length of the longest name that begins as the text does here; 0 if none does. */
    private int longest(String text, int from) {
        return text.length() < from + SHORTEST ? 0 : longestOf.getOrDefault(text.substring(from, from + SHORTEST), 0);
    }

    /** A county that has become a district or a city is still called one. */
    private static int behindFormerKind(String text, int end) {
        boolean former =
                end < text.length() && KINDS.indexOf(text.charAt(end)) >= 0 && KINDS.indexOf(text.charAt(end - 1)) < 0;
        return former ? end + 1 : end;
    }

    private List<Division> meant(String text, int from, int end, Optional<Division> within) {
        String name = text.substring(from, end);
        List<Division> full = divisions.named(name, within);
        if (!full.isEmpty()) {
            return full;
        }
        List<Division> abbreviated = divisions.shortlyNamed(name, within);
        if (abbreviated.size() == 1
                && !PART_OF_A_NAME.matcher(text).region(end, text.length()).matches()) {
            return abbreviated;
        }
        return within.isEmpty() ? anywhere.getOrDefault(name, List.of()) : List.of();
    }
}
