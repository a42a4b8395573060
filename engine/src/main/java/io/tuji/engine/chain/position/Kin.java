package io.tuji.engine.chain.position;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether the other lines of products of a firm sound like the node: they share pairs of characters with its words and definition. */
final class Kin {

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{S}\\s]+");
    private static final int LEAST = 2;

    private final Set<String> pairs = new HashSet<>();

    Kin(Spot spot) {
        Stream.concat(Stream.of(spot.node().name().zh(), spot.meant()), spot.node().include().stream())
                .forEach(text -> pairs.addAll(pairs(text)));
    }

    /** @param said the lines that speak for the node already */
    boolean isAmong(List<String> products, Collection<String> said) {
        return products.stream()
                .filter(product -> !said.contains(product))
                .anyMatch(product ->
                        pairs(product).stream().filter(pairs::contains).count() >= LEAST);
    }

    private static Set<String> pairs(String text) {
        return MARKS.splitAsStream(NodeWords.plain(text))
                .flatMap(part -> IntStream.range(0, Math.max(0, part.length() - 1))
                        .mapToObj(begin -> part.substring(begin, begin + 2)))
                .collect(Collectors.toSet());
    }
}
