package io.tuji.engine.industry;

import io.tuji.engine.industry.IndustryTag.Coverage;
import io.tuji.engine.reading.TableResource;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which classes belong to which statistical classification. */
public final class IndustryTags {

    private static final Pattern ARROW = Pattern.compile(" > ");

    private final List<IndustryTag> all;
    private final Map<String, List<IndustryTag>> byClass;

    private static final class Lazy {
        private static final IndustryTags CURRENT = new IndustryTags();
    }

    private IndustryTags() {
        all = TableResource.rows(IndustryTags.class, "tags.csv").stream()
                .map(IndustryTags::tagOf)
                .toList();
        byClass = all.stream().collect(Collectors.groupingBy(IndustryTag::classCode));
    }

    /** The tags that the engine ships, read at first use. */
    public static IndustryTags current() {
        return Lazy.CURRENT;
    }

    /** The tags of a class; none for an entry above the classes. */
    public List<IndustryTag> of(IndustryCode entry) {
        return byClass.getOrDefault(entry.code(), List.of());
    }

    /** Every tag of a classification. */
    public List<IndustryTag> list(Classification classification) {
        return all.stream()
                .filter(tag -> tag.classification() == classification)
                .toList();
    }

    private static IndustryTag tagOf(String[] row) {
        return new IndustryTag(
                row[0], Classification.valueOf(row[1]), Coverage.valueOf(row[2]), List.of(ARROW.split(row[3])));
    }
}
