package io.tuji.engine.chain.relatedness;

import io.tuji.engine.chain.relatedness.Measured.Kind;
import io.tuji.engine.chain.relatedness.Term.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The share of an industry in an area over its share in the whole: (x/Σx of the area) / (Σx of the industry/ΣΣx). From 0; 1 is as
 * everywhere. Of trade the same number is called revealed comparative advantage (Balassa 1965).
 *
 * @param local what the area has of the industry, in the unit of the other three
 */
public record LocationQuotient(double local, double localTotal, double whole, double wholeTotal) {

    public LocationQuotient {
        if (local > localTotal || whole > wholeTotal) {
            throw new IllegalArgumentException(
                    "a part is larger than its whole: " + local + "/" + localTotal + ", " + whole + "/" + wholeTotal);
        }
    }

    static LocationQuotient of(IndustryTable table, int area, int industry) {
        return new LocationQuotient(
                table.value(area, industry), table.areaTotal(area), table.industryTotal(industry), table.total());
    }

    public double localShare() {
        return local / localTotal;
    }

    public double wholeShare() {
        return whole / wholeTotal;
    }

    /** NaN where the area or the industry has nothing at all. */
    double ratio() {
        return localShare() / wholeShare();
    }

    public Measured measured() {
        List<Term> amounts = List.of(
                Term.of(Name.LOCAL, local),
                Term.of(Name.LOCAL_TOTAL, localTotal),
                Term.of(Name.WHOLE, whole),
                Term.of(Name.WHOLE_TOTAL, wholeTotal));
        Optional<Obstacle> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return Measured.hindered(Kind.LOCATION_QUOTIENT, obstacle.get(), amounts);
        }
        List<Term> terms = new ArrayList<>(amounts);
        terms.add(Term.of(Name.LOCAL_SHARE, localShare()));
        terms.add(Term.of(Name.WHOLE_SHARE, wholeShare()));
        return Measured.of(Kind.LOCATION_QUOTIENT, ratio(), terms);
    }

    private Optional<Obstacle> obstacle() {
        if (whole == 0) {
            return Optional.of(Obstacle.EMPTY_INDUSTRY);
        }
        return localTotal == 0 ? Optional.of(Obstacle.EMPTY_AREA) : Optional.empty();
    }
}
