package io.tuji.placing.internal;

import io.tuji.access.Filter;
import java.util.List;
import java.util.Map;

/** Conditions on companies, with the alias {@code c}, that ask where they lie. */
final class PlaceConditions {

    private static final String OF_IT =
            "select from company_place p where p.company_id = c.id and p.address is not distinct from c.address and ";

    static final String SUBDISTRICT =
            "(select p.subdistrict from company_place p where p.company_id = c.id and p.address is not distinct from c.address)";

    private PlaceConditions() {}

    static Filter in(List<String> subdistricts) {
        return Filter.where(
                "exists (" + OF_IT + "p.subdistrict = any (:subdistricts))",
                "subdistricts",
                subdistricts.toArray(String[]::new));
    }

    static Filter contradictory() {
        return new Filter("(exists (" + OF_IT + "p.state = 'CONFLICT'))", Map.of());
    }

    /** Firms registered in the division of which no subdistrict is known. */
    static Filter unplacedOf(String division) {
        return Filter.where(
                "c.division_code = :placed_home and not exists (" + OF_IT + "p.subdistrict is not null)",
                "placed_home",
                division);
    }
}
