package io.tuji.engine.chain.relatedness;

import io.tuji.engine.chain.relatedness.Measured.Kind;
import io.tuji.engine.chain.relatedness.Term.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The growth of an area taken apart (Dunn 1960): had each industry grown as the whole economy did (national part), as the industry did in
 * the whole beyond that (mix), and what is left to the place (competitive part). The three add up to the change of the area exactly.
 *
 * @param industries in the order of the tables
 */
public record ShiftShare(String area, List<Change> industries) {

    /**
     * One industry; amounts in one unit, those of the area part of the whole.
     *
     * @param wholeGrowth growth of all industries together in all areas, as a fraction
     */
    public record Change(
            String industry,
            double localBefore,
            double localAfter,
            double wholeBefore,
            double wholeAfter,
            double wholeGrowth) {

        public double change() {
            return localAfter - localBefore;
        }

        /** Base times the growth of everything. */
        public double nationalPart() {
            return localBefore * wholeGrowth;
        }

        /** Base times what the industry grew beyond everything. */
        public double mixPart() {
            return isNew() ? 0 : localBefore * (industryGrowth() - wholeGrowth);
        }

        /** What is left; of an industry that nobody had before it is all of the change. */
        public double competitivePart() {
            return isNew() ? change() : change() - localBefore * industryGrowth();
        }

        public List<Measured> measured() {
            List<Term> amounts = List.of(
                    Term.of(Name.BEFORE, localBefore),
                    Term.of(Name.AFTER, localAfter),
                    Term.of(Name.WHOLE_GROWTH, wholeGrowth));
            List<Term> terms = new ArrayList<>(amounts);
            if (!isNew()) {
                terms.add(Term.of(Name.INDUSTRY_GROWTH, industryGrowth()));
            }
            if (localBefore > 0) {
                terms.add(Term.of(Name.LOCAL_GROWTH, change() / localBefore));
            }
            return List.of(
                    Measured.of(Kind.NATIONAL_PART, nationalPart(), amounts),
                    Measured.of(Kind.MIX_PART, mixPart(), terms),
                    Measured.of(Kind.COMPETITIVE_PART, competitivePart(), terms));
        }

        private double industryGrowth() {
            return wholeAfter / wholeBefore - 1;
        }

        private boolean isNew() {
            return wholeBefore == 0;
        }
    }

    public ShiftShare {
        industries = List.copyOf(industries);
    }

    /** Of an area that the earlier table names; what the later one does not name it has no more. */
    public static ShiftShare of(IndustryTable before, IndustryTable after, String area) {
        before.area(area);
        if (before.total() == 0) {
            throw new IllegalArgumentException("nothing grows from a table of zeros");
        }
        double wholeGrowth = after.total() / before.total() - 1;
        Set<String> industries = new LinkedHashSet<>(before.industries());
        industries.addAll(after.industries());
        return new ShiftShare(
                area,
                industries.stream()
                        .map(industry -> new Change(
                                industry,
                                before.value(area, industry),
                                after.value(area, industry),
                                before.industryTotal(industry),
                                after.industryTotal(industry),
                                wholeGrowth))
                        .toList());
    }

    public double change() {
        return industries.stream().mapToDouble(Change::change).sum();
    }

    public double nationalPart() {
        return industries.stream().mapToDouble(Change::nationalPart).sum();
    }

    public double mixPart() {
        return industries.stream().mapToDouble(Change::mixPart).sum();
    }

    public double competitivePart() {
        return industries.stream().mapToDouble(Change::competitivePart).sum();
    }
}
