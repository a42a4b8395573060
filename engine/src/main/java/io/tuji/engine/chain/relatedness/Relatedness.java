package io.tuji.engine.chain.relatedness;

import io.tuji.engine.chain.relatedness.Measured.Kind;
import io.tuji.engine.chain.relatedness.Term.Name;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * What a table of areas and industries says of each of them, every answer with the numbers that explain it. Computed once, then read;
 * safe for several threads.
 */
public final class Relatedness {

    private static final int NEAREST = 3;

    private final IndustryTable table;
    private final Scale scale;
    private final double threshold;
    private final Specialisation specialisation;
    private final Proximity proximity;
    private final Density density;
    private final Complexity complexity;
    private final double[] ofAreas;
    private final double[] ofIndustries;
    private final Opportunity opportunity;
    private final double[] outlooks;

    private Relatedness(IndustryTable table, double threshold, Scale scale, Specialisation specialisation) {
        this.table = table;
        this.threshold = threshold;
        this.scale = scale;
        this.specialisation = specialisation;
        proximity = Proximity.of(specialisation);
        density = new Density(specialisation, proximity);
        complexity = Complexity.of(specialisation);
        ofAreas = complexity.areas(scale);
        ofIndustries = complexity.industries(scale);
        opportunity = new Opportunity(specialisation, proximity, complexity);
        outlooks = complexity.obstacle().isPresent() ? new double[0] : opportunity.outlooks();
    }

    /** An area counts as specialised from a location quotient of 1; complexity in the scale that areas and industries share. */
    public static Relatedness of(IndustryTable table) {
        return of(table, Specialisation.USUAL_THRESHOLD, Scale.SHARED);
    }

    public static Relatedness of(IndustryTable table, double threshold, Scale scale) {
        return new Relatedness(table, threshold, scale, Specialisation.of(table, threshold));
    }

    /**
     * The control that relatedness must beat: as many specialisations of every area and of every industry, joined by lot. Location quotients
     * stay what they are. The same seed gives the same.
     */
    public Relatedness shuffled(long seed) {
        return new Relatedness(table, threshold, scale, specialisation.shuffled(seed));
    }

    public Measured locationQuotient(String area, String industry) {
        return LocationQuotient.of(table, table.area(area), table.industry(industry))
                .measured();
    }

    public boolean isSpecialised(String area, String industry) {
        return specialisation.has(table.area(area), table.industry(industry));
    }

    public Measured diversity(String area) {
        return Measured.of(
                Kind.DIVERSITY,
                specialisation.diversity(table.area(area)),
                List.of(Term.of(Name.THRESHOLD, threshold), Term.of(Name.OUT_OF, specialisation.industries())));
    }

    public Measured ubiquity(String industry) {
        return Measured.of(
                Kind.UBIQUITY,
                specialisation.ubiquity(table.industry(industry)),
                List.of(Term.of(Name.THRESHOLD, threshold), Term.of(Name.OUT_OF, specialisation.areas())));
    }

    public Measured proximity(String first, String second) {
        int one = table.industry(first);
        int other = table.industry(second);
        List<Term> terms = List.of(
                Term.of(Name.BOTH, proximity.both(one, other)),
                Term.of(Name.FIRST, specialisation.ubiquity(one), first),
                Term.of(Name.SECOND, specialisation.ubiquity(other), second));
        return specialisation.ubiquity(one) == 0 && specialisation.ubiquity(other) == 0
                ? Measured.hindered(Kind.PROXIMITY, Obstacle.NOBODY_SPECIALISED, terms)
                : Measured.of(Kind.PROXIMITY, proximity.of(one, other), terms);
    }

    /** With up to three industries of the area that count most. */
    public Measured density(String area, String industry) {
        int row = table.area(area);
        int column = table.industry(industry);
        List<Term> terms = new ArrayList<>();
        terms.add(Term.of(Name.NEAR, density.near(row, column)));
        terms.add(Term.of(Name.AROUND, proximity.sum(column)));
        if (specialisation.ubiquity(column) == 0) {
            return Measured.hindered(Kind.DENSITY, Obstacle.NOBODY_SPECIALISED, terms);
        }
        terms.addAll(nearest(
                Arrays.stream(specialisation.industriesOf(row)).filter(own -> own != column),
                own -> proximity.of(column, own)));
        return Measured.of(Kind.DENSITY, density.of(row, column), terms);
    }

    public Measured areaComplexity(String area) {
        int row = table.area(area);
        List<Term> terms = List.of(Term.of(Name.DIVERSITY, specialisation.diversity(row)));
        return ranked(Kind.AREA_COMPLEXITY, ofAreas, row, terms, Obstacle.NOTHING_SPECIALISED);
    }

    public Measured industryComplexity(String industry) {
        int column = table.industry(industry);
        List<Term> terms = List.of(Term.of(Name.UBIQUITY, specialisation.ubiquity(column)));
        return ranked(Kind.INDUSTRY_COMPLEXITY, ofIndustries, column, terms, Obstacle.NOBODY_SPECIALISED);
    }

    public Measured outlook(String area) {
        int row = table.area(area);
        List<Term> terms = List.of(Term.of(Name.DIVERSITY, specialisation.diversity(row)));
        return ranked(Kind.OUTLOOK, outlooks, row, terms, Obstacle.NOTHING_SPECIALISED);
    }

    /** With up to three industries that the area lacks and the given one is nearest to. */
    public Measured outlookGain(String area, String industry) {
        int row = table.area(area);
        int column = table.industry(industry);
        if (complexity.obstacle().isPresent()) {
            return Measured.hindered(Kind.OUTLOOK_GAIN, complexity.obstacle().get(), List.of());
        }
        if (specialisation.has(row, column)) {
            return Measured.hindered(Kind.OUTLOOK_GAIN, Obstacle.ALREADY_SPECIALISED, List.of());
        }
        if (specialisation.ubiquity(column) == 0) {
            return Measured.hindered(Kind.OUTLOOK_GAIN, Obstacle.NOBODY_SPECIALISED, List.of());
        }
        List<Term> terms = nearest(
                IntStream.range(0, specialisation.industries())
                        .filter(other -> other != column && !specialisation.has(row, other)),
                other -> proximity.of(column, other));
        return Measured.of(Kind.OUTLOOK_GAIN, opportunity.gain(row, column), terms);
    }

    /** In which scale complexity is told. */
    public Scale scale() {
        return scale;
    }

    private Measured ranked(Kind kind, double[] all, int index, List<Term> known, Obstacle ofNone) {
        if (complexity.obstacle().isPresent()) {
            return Measured.hindered(kind, complexity.obstacle().get(), known);
        }
        double value = all[index];
        if (Double.isNaN(value)) {
            return Measured.hindered(kind, ofNone, known);
        }
        List<Term> terms = new ArrayList<>(known);
        terms.add(Term.of(Name.RANK, 1 + count(all, other -> other > value)));
        terms.add(Term.of(Name.OUT_OF, count(all, other -> !Double.isNaN(other))));
        terms.add(Term.of(Name.EIGENVALUE, complexity.eigenvalue()));
        return Measured.of(kind, value, terms);
    }

    private static int count(double[] all, DoublePredicate which) {
        return (int) Arrays.stream(all).filter(which).count();
    }

    private List<Term> nearest(IntStream industries, IntToDoubleFunction proximity) {
        List<String> names = table.industries();
        return industries
                .boxed()
                .filter(industry -> proximity.applyAsDouble(industry) > 0)
                .sorted(Comparator.comparingDouble(industry -> -proximity.applyAsDouble(industry)))
                .limit(NEAREST)
                .map(industry -> Term.of(Name.NEAREST, proximity.applyAsDouble(industry), names.get(industry)))
                .toList();
    }
}
