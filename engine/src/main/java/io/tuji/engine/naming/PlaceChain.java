package io.tuji.engine.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places that a name begins with, one behind the other, as 上海市 静安区. */
record PlaceChain(List<Link> links) {

    private static final Set<PlaceKind> SPELLED_OUT = Set.of(PlaceKind.FULL, PlaceKind.ZONE, PlaceKind.FORMER);
    private static final int LONGEST_ZONE = 10;

    /** A town (镇, 乡) of two characters; longer ones are rare, and 镇 in words as 城镇化 is not. */
    private static final int TOWN = 2;

    private static final String TOWN_ENDS = "镇乡";

    /** @param isNested whether the place lies in one before it, so that it can hardly be a trade name */
    record Link(int from, int to, PlaceWord word, boolean isNested) {}

    static PlaceChain of(String name, int from, int end) {
        List<Link> links = new ArrayList<>();
        for (Link next = next(name, from, end, links); next != null; next = next(name, next.to(), end, links)) {
            links.add(next);
        }
        return new PlaceChain(links);
    }

    private static @Nullable Link next(String name, int from, int end, List<Link> before) {
        PlaceWord word = PlaceWords.current().at(name, from, end);
        if (word == null || word.kind() == PlaceKind.ZONE_END) {
            return before.isEmpty() ? null : zone(name, from, end, before.get(before.size() - 1));
        }
        boolean isNested = before.stream().anyMatch(link -> word.isWithin(link.word()));
        return new Link(from, from + word.text().length(), word, isNested);
    }

    private static @Nullable Link zone(String name, int from, int end, Link before) {
        boolean isCounty = before.isNested() || before.word().kind() == PlaceKind.FULL;
        for (int at = from; at < Math.min(end, from + LONGEST_ZONE); at++) {
            PlaceWord word = PlaceWords.current().at(name, at, end);
            if (word != null && word.kind() == PlaceKind.ZONE_END) {
                return zone(name, from, at + word.text().length());
            }
            if (isCounty && at == from + TOWN && TOWN_ENDS.indexOf(name.charAt(at)) >= 0) {
                return zone(name, from, at + 1);
            }
        }
        return null;
    }

    private static Link zone(String name, int from, int to) {
        return new Link(from, to, new PlaceWord(name.substring(from, to), PlaceKind.ZONE, List.of()), false);
    }

    /** Letters of the links up to this place, upper case where nested; nothing if no link ends there. */
    Optional<String> pattern(int end) {
        StringBuilder pattern = new StringBuilder();
        for (Link link : links) {
            if (link.from() >= end) {
                break;
            }
            char letter = link.word().kind().letter();
            pattern.append(link.isNested() ? Character.toUpperCase(letter) : letter);
            if (link.to() == end) {
                return Optional.of(pattern.toString());
            }
        }
        return end == 0 ? Optional.of("") : Optional.empty();
    }

    /** Where the last link ends that a sceptic takes for a place: the first, and those nested or spelled out. */
    int certainEnd() {
        int end = 0;
        for (Link link : links) {
            boolean isCertain =
                    link.isNested() || SPELLED_OUT.contains(link.word().kind()) || isHead(link);
            if (!isCertain) {
                break;
            }
            end = link.to();
        }
        return end;
    }

    private static boolean isHead(Link link) {
        return link.from() == 0 && link.word().kind() != PlaceKind.COUNTY;
    }

    int end() {
        return links.isEmpty() ? 0 : links.get(links.size() - 1).to();
    }
}
