package io.tuji.coding.web;

import io.tuji.coding.Codings.Overview;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.industry.IndustryCode.Level;
import io.tuji.engine.industry.IndustryTree;
import java.util.List;

/** Firms by section as bars, each with its divisions; sections without firms are left out. */
public final class SectionBars {

    private static final int WIDTH = 100;

    /**
     * @param width of the bar, of 100 for the section with most firms
     * @param sectionOnly firms of which no division is known
     */
    public record Bar(IndustryCode section, long firms, double width, long sectionOnly, List<Part> divisions) {}

    public record Part(IndustryCode division, long firms) {}

    private SectionBars() {}

    static List<Bar> of(Overview overview) {
        List<IndustryCode> sections = IndustryTree.current().list(Level.SECTION);
        long most = sections.stream()
                .mapToLong(section -> overview.count(section.code()))
                .max()
                .orElse(0);
        return sections.stream()
                .filter(section -> overview.count(section.code()) > 0)
                .map(section -> bar(section, overview, most))
                .sorted((one, other) -> Long.compare(other.firms(), one.firms()))
                .toList();
    }

    private static Bar bar(IndustryCode section, Overview overview, long most) {
        List<Part> divisions = IndustryTree.current().children(section).stream()
                .map(division -> new Part(division, overview.count(division.code())))
                .filter(part -> part.firms() > 0)
                .sorted((one, other) -> Long.compare(other.firms(), one.firms()))
                .toList();
        long firms = overview.count(section.code());
        long inDivisions = divisions.stream().mapToLong(Part::firms).sum();
        return new Bar(section, firms, (double) WIDTH * firms / most, firms - inDivisions, divisions);
    }
}
