package io.tuji.bench.position;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.bench.position.WordsBefore.Change;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.Words;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordsBeforeTest {

    private static final Chain CHAIN =
            new Chain("c", words(), 1, List.of(), List.of(node(List.of("泵", "阀"), List.of("水泵"))), List.of());

    private final WordsBefore before = new WordsBefore(List.of(
            new Change("dev", "c", "n", "include", "管", true),
            new Change("dev", "c", "n", "include", "阀", false),
            new Change("first", "c", "n", "exclude", "水泵", false)));

    @Test
    void givesBackWordsTakenAwayAndTakesAwayWordsGiven() {
        assertThat(node("dev").include()).containsExactly("泵", "管");
        assertThat(node("dev").exclude()).containsExactly("水泵");
        assertThat(node("first").exclude()).isEmpty();
    }

    @Test
    void leavesTheWordsOfASetThatMendedNone() {
        assertThat(node("fresh")).isEqualTo(CHAIN.nodes().get(0));
    }

    @Test
    void knowsWhichWordsTheTaughtSetsMended() throws IOException {
        assertThat(WordsBefore.read().of("dev", List.of(CHAIN))).containsExactly(CHAIN);
    }

    private Node node(String set) {
        return before.of(set, List.of(CHAIN)).get(0).nodes().get(0);
    }

    private static Node node(List<String> include, List<String> exclude) {
        return new Node(
                "n",
                "stage",
                words(),
                words(),
                List.of("3443"),
                List.of(),
                include,
                exclude,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    private static Words words() {
        return new Words("名", "name");
    }
}
