package io.tuji.engine.chain.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.chain.backtest.ShuffledLinks.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ShuffledLinksTest {

    private static final List<Link> LINKS = links();

    @Test
    void keepsHowManyLinksEachNodeHas() {
        List<Link> shuffled = ShuffledLinks.of(LINKS, 5);
        assertThat(count(shuffled, Link::from)).isEqualTo(count(LINKS, Link::from));
        assertThat(count(shuffled, Link::to)).isEqualTo(count(LINKS, Link::to));
    }

    @Test
    void joinsMostNodesAnew() {
        Set<Link> kept = new HashSet<>(ShuffledLinks.of(LINKS, 5));
        kept.retainAll(LINKS);
        assertThat(kept.size()).isLessThan(LINKS.size() / 2);
    }

    @Test
    void makesNoLoopAndNoLinkTwice() {
        assertThat(ShuffledLinks.of(LINKS, 5)).doesNotHaveDuplicates().noneMatch(link -> link.from() == link.to());
    }

    @Test
    void givesTheSameForTheSameSeed() {
        assertThat(ShuffledLinks.of(LINKS, 5)).isEqualTo(ShuffledLinks.of(LINKS, 5));
        assertThat(ShuffledLinks.of(LINKS, 6)).isNotEqualTo(ShuffledLinks.of(LINKS, 5));
    }

    @Test
    void leavesWhatCannotBeExchanged() {
        assertThat(ShuffledLinks.of(List.of(), 1)).isEmpty();
        List<Link> circle = List.of(new Link(1, 2), new Link(2, 1));
        assertThat(ShuffledLinks.of(circle, 1)).isEqualTo(circle);
        List<Link> loop = List.of(new Link(1, 1), new Link(2, 3));
        assertThat(ShuffledLinks.of(loop, 1)).isEqualTo(loop);
        List<Link> full = List.of(new Link(1, 3), new Link(2, 4), new Link(1, 4), new Link(2, 3));
        assertThat(new HashSet<>(ShuffledLinks.of(full, 1))).isEqualTo(new HashSet<>(full));
    }

    private static List<Link> links() {
        Random random = new Random(3);
        return random.ints(400, 0, 40 * 40)
                .mapToObj(number -> new Link(number / 40, number % 40))
                .filter(link -> link.from() != link.to())
                .distinct()
                .toList();
    }

    private static Map<Integer, Long> count(List<Link> links, Function<Link, Integer> end) {
        return links.stream().collect(Collectors.groupingBy(end, Collectors.counting()));
    }
}
