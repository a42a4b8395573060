package io.tuji.analysis.internal;

import io.tuji.analysis.Analysis;
import io.tuji.engine.plan.analysis.Paragraph;
import io.tuji.engine.plan.analysis.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts what the rules say now into a paper, and never in the place of what people have written. */
@Component
class Recomposing {

    private final ParagraphStore store;

    Recomposing(ParagraphStore store) {
        this.store = store;
    }

    void first(Analysis.Id id, List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            store.add(id, i, paragraphs.get(i));
        }
    }

    void again(Analysis.Id id, List<Paragraph> paragraphs) {
        Map<String, Paragraph> now =
                paragraphs.stream().collect(Collectors.toMap(Paragraph::key, Function.identity(), (one, other) -> one));
        List<Said> before = store.of(id);
        for (Said said : before) {
            if (!said.isOwn()) {
                meet(said, Optional.ofNullable(now.get(said.key())));
            }
        }
        order(id, paragraphs, before);
    }

    private void meet(Said said, Optional<Paragraph> now) {
        boolean isKept = said.edited().isPresent() || said.dropped();
        if (now.isEmpty() && !isKept) {
            store.remove(said.id());
        } else if (isKept) {
            List<Piece> pieces = now.map(Paragraph::pieces).orElse(List.of());
            store.offer(said.id(), pieces.equals(said.composed()) ? Optional.empty() : Optional.of(pieces));
        } else if (!now.get().pieces().equals(said.composed())) {
            store.recompose(said.id(), now.get().pieces());
        }
    }

    /** As composed; what no rule has a place for stays behind the paragraph that it stood behind. */
    private void order(Analysis.Id id, List<Paragraph> paragraphs, List<Said> before) {
        List<String> known = before.stream().map(Said::key).toList();
        paragraphs.stream()
                .filter(paragraph -> !known.contains(paragraph.key()))
                .forEach(paragraph -> store.add(id, 0, paragraph));
        List<Said> all = store.of(id);
        List<Said> placed = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            all.stream().filter(said -> said.key().equals(paragraph.key())).forEach(placed::add);
        }
        for (int i = 0; i < before.size(); i++) {
            Said said = before.get(i);
            if (all.stream().anyMatch(s -> s.id() == said.id())
                    && placed.stream().noneMatch(s -> s.id() == said.id())) {
                placed.add(behind(i, before, placed), said);
            }
        }
        for (int i = 0; i < placed.size(); i++) {
            store.place(placed.get(i).id(), i);
        }
    }

    private static int behind(int index, List<Said> before, List<Said> placed) {
        for (int i = index - 1; i >= 0; i--) {
            long id = before.get(i).id();
            for (int at = 0; at < placed.size(); at++) {
                if (placed.get(at).id() == id) {
                    return at + 1;
                }
            }
        }
        return 0;
    }
}
