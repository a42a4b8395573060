package io.tuji.bench.position;

import io.tuji.bench.position.TrainPositions.Case;
import io.tuji.engine.chain.Chain;
import io.tuji.engine.chain.position.PositionReader;
import io.tuji.engine.chain.position.Sign;
import io.tuji.engine.chain.position.Signed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The judged pairs of the sets that are taught, with what the engine sees of them. */
final class Cases {

    private final List<Chain> chains = ChainFiles.read();
    private final Map<String, Firm> firms = Firms.read().byHash();
    private final WordsBefore before = WordsBefore.read();

    Cases() throws IOException {}

    /** Each set with the words as they were before it was read. */
    List<Case> withWordsBefore() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String set : Judgements.TAUGHT) {
            cases.addAll(of(set, before.of(set, chains)));
        }
        return cases;
    }

    /** Each set with the words as they are, which its errors helped to mend. */
    List<Case> withWordsNow() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String set : Judgements.TAUGHT) {
            cases.addAll(of(set, chains));
        }
        return cases;
    }

    private List<Case> of(String set, List<Chain> words) throws IOException {
        Map<String, Long> sizes = Judgements.sizes(set);
        PositionReader reader = PositionReader.of(words);
        List<Judged> judged = Judgements.of(set);
        Map<String, Integer> drawn = new HashMap<>();
        judged.forEach(one -> drawn.merge(one.cell(), 1, Integer::sum));
        return judged.stream()
                .map(one -> new Case(
                        set,
                        one,
                        signs(reader, one),
                        (double) sizes.getOrDefault(one.cell(), 0L) / drawn.getOrDefault(one.cell(), 1)))
                .toList();
    }

    private Set<Sign> signs(PositionReader reader, Judged one) {
        Firm firm = Objects.requireNonNull(firms.get(one.firm()), one.firm()).coded();
        return reader.signs(firm.says()).stream()
                .filter(signed ->
                        signed.chain().equals(one.chain()) && signed.node().equals(one.node()))
                .map(Signed::signs)
                .findFirst()
                .orElse(Set.of());
    }
}
