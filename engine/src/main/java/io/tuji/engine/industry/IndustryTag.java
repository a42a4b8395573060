package io.tuji.engine.industry;

import java.util.List;

/**
 * That a class belongs to a category of a statistical classification.
 *
 * @param category the names of the category and of those above it, from the top
 */
public record IndustryTag(String classCode, Classification classification, Coverage coverage, List<String> category) {

    /** How much of the class counts. */
    public enum Coverage {
        WHOLE,
        /** Only some of its activities: that a firm has the class does not prove that it belongs to the category. */
        PARTIAL
    }

    public IndustryTag {
        category = List.copyOf(category);
    }
}
