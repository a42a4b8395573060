package io.tuji.engine.industry.coding;

import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.industry.IndustryTree;
import java.util.List;
import java.util.Map;

/**
 * The words of the standard as texts of their own: the name of each class, with the activities that its notes list where the caller has
 * them (their text is not part of the engine).
 */
public final class StandardWords implements Teaching {

    private static final double WEIGHT = 1;

    private final Map<String, List<String>> notes;

    /** @param notes the activities that a class includes, by its code; may be empty */
    public StandardWords(Map<String, List<String>> notes) {
        this.notes = Map.copyOf(notes);
    }

    @Override
    public List<Example> beside(List<LabelledFirm> known) {
        return IndustryTree.current().list(Level.CLASS).stream()
                .map(entry -> Example.labelled(FirmText.ofStandard(words(entry)), entry.code())
                        .weighted(WEIGHT))
                .toList();
    }

    private String words(IndustryCode entry) {
        return entry.name() + ';' + String.join(";", notes.getOrDefault(entry.code(), List.of()));
    }
}
