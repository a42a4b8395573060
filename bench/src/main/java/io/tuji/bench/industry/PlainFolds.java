package io.tuji.bench.industry;

import io.tuji.engine.industry.coding.FirmText.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The plain model on the same task: in five folds of the firms, or trained on one file and tested on another. */
final class PlainFolds {

    private static final int FOLDS = 5;

    private final Kind kind;
    private final List<List<String>> ranked = new ArrayList<>();
    private final List<String> truth = new ArrayList<>();

    PlainFolds(List<ListedFirm> training, List<ListedFirm> tested, Kind kind, long seed) {
        this.kind = kind;
        if (tested.isEmpty()) {
            fold(training, seed);
        } else {
            judge(training, tested, seed);
        }
    }

    double share(int first) {
        long right = 0;
        for (int i = 0; i < truth.size(); i++) {
            right += ranked.get(i).subList(0, first).contains(truth.get(i)) ? 1 : 0;
        }
        return (double) right / truth.size();
    }

    private void fold(List<ListedFirm> firms, long seed) {
        List<ListedFirm> dealt = new ArrayList<>(
                firms.stream().filter(firm -> !firm.texts().isEmpty()).toList());
        Collections.shuffle(dealt, new Random(seed));
        for (int fold = 0; fold < FOLDS; fold++) {
            List<ListedFirm> known = new ArrayList<>();
            List<ListedFirm> held = new ArrayList<>();
            for (int i = 0; i < dealt.size(); i++) {
                (i % FOLDS == fold ? held : known).add(dealt.get(i));
            }
            judge(known, held, seed);
        }
    }

    private void judge(List<ListedFirm> known, List<ListedFirm> held, long seed) {
        IndustryPeer peer =
                new IndustryPeer(known.stream().flatMap(PlainFolds::rows).toList(), seed);
        held.stream().filter(firm -> !text(firm).isBlank()).forEach(firm -> {
            ranked.add(peer.ranked(text(firm) + ' ' + firm.name()));
            truth.add(firm.code());
        });
    }

    /** Products and scope of a firm both teach, as they do for ours. */
    private static Stream<IndustryPeer.Row> rows(ListedFirm firm) {
        return Stream.of(firm.products(), firm.scope())
                .filter(text -> !text.isBlank())
                .map(text -> new IndustryPeer.Row(text + ' ' + firm.name(), firm.code()));
    }

    private String text(ListedFirm firm) {
        return kind == Kind.PRODUCTS ? firm.products() : firm.scope();
    }
}
