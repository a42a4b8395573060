package io.tuji.coding.internal;

import io.tuji.access.Filter;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Conditions on companies, with the alias {@code c}, that ask for their industry. */
final class IndustryConditions {

    private static final String OF_IT = "select from company_industry i where i.company_id = c.id and ";

    static final String SECTION = "(select i.section from company_industry i where i.company_id = c.id)";

    private IndustryConditions() {}

    /** @param codes letters of sections and digits of divisions */
    static Filter in(List<String> codes) {
        return Filter.where(
                "exists (" + OF_IT + "(i.section = any (:industries) or i.division = any (:industries)))",
                "industries",
                codes.toArray(String[]::new));
    }

    static Filter undecided() {
        return new Filter("(not exists (" + OF_IT + "i.code is not null))", Map.of());
    }

    /** @param parameter a name of its own for each facet, because several may be asked for at once */
    static Filter of(String parameter, Collection<String> codes) {
        return Filter.where(
                "exists (" + OF_IT + "i.code = any (:" + parameter + "))", parameter, codes.toArray(String[]::new));
    }
}
