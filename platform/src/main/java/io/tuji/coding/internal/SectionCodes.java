package io.tuji.coding.internal;

import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryTree;
import java.util.stream.Stream;

/** How every code of a section begins: with its letter, or the two digits of one of its divisions. */
final class SectionCodes {

    private SectionCodes() {}

    /** None for what is no section. */
    static String[] of(String section) {
        IndustryTree tree = IndustryTree.current();
        return tree.find(section).stream()
                .filter(entry -> entry.level() == IndustryCode.Level.SECTION)
                .flatMap(entry -> Stream.concat(
                        Stream.of(section), tree.children(entry).stream().map(IndustryCode::code)))
                .toArray(String[]::new);
    }
}
