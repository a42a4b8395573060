package io.tuji.engine.industry;

import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.industry.IndustryTag.Coverage;
import io.tuji.engine.value.Truth;
import java.util.List;

/**
 * Industries that somebody counts together: whole branches of the standard, and what statistical classifications list.
 *
 * @param branches codes of any level; all below them belongs to the set
 * @param classifications whose classes belong to the set
 */
public record IndustrySet(List<String> branches, List<Classification> classifications) {

    public IndustrySet {
        branches = List.copyOf(branches);
        classifications = List.copyOf(classifications);
        branches.forEach(IndustryTree.current()::get);
    }

    public static IndustrySet of(Classification classification) {
        return new IndustrySet(List.of(), List.of(classification));
    }

    /**
     * Whether a firm of that industry belongs to the set; unknown where the code is too coarse to say, or only some activities of the
     * class count.
     */
    public Truth contains(IndustryCode entry) {
        if (IndustryTree.current().path(entry).stream().anyMatch(above -> branches.contains(above.code()))) {
            return Truth.YES;
        }
        return entry.level() == Level.CLASS
                ? tagged(entry)
                : agreed(IndustryTree.current().children(entry));
    }

    /** Every code of which the answer is that one, in the order of the standard. */
    public List<String> codes(Truth answer) {
        return List.of(Level.values()).stream()
                .flatMap(level -> IndustryTree.current().list(level).stream())
                .filter(entry -> contains(entry) == answer)
                .map(IndustryCode::code)
                .toList();
    }

    private Truth tagged(IndustryCode entry) {
        return Truth.any(IndustryTags.current().of(entry).stream()
                .filter(tag -> classifications.contains(tag.classification()))
                .map(tag -> tag.coverage() == Coverage.WHOLE ? Truth.YES : Truth.UNKNOWN));
    }

    private Truth agreed(List<IndustryCode> parts) {
        List<Truth> answers = parts.stream().map(this::contains).distinct().toList();
        return answers.size() == 1 ? answers.get(0) : Truth.UNKNOWN;
    }
}
