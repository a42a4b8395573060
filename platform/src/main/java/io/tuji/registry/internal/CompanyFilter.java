package io.tuji.registry.internal;

import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import java.util.Map;

/** The one condition on which companies a visitor may reach; every query over companies carries it, with the alias {@code c}. */
public final class CompanyFilter {

    public static final Right VIEW = Right.view("registry");
    public static final Right CHANGE = Right.change("registry");
    public static final Right EXPORT = Right.export("registry");

    private static final String MEMBER =
            "c.id in (select company_root(m.company_id) from company_member m where m.user_id = :visitor)";

    static final Filter STANDING = new Filter("(c.merged_into is null)", Map.of());

    private CompanyFilter() {}

    /** A company belongs to no body of the district, so the scope of the own body reaches no further than membership. */
    public static Filter of(Visitor visitor, Right right) {
        return Filter.of(visitor.scope(right), () -> membership(visitor), () -> membership(visitor))
                .and(STANDING);
    }

    private static Filter membership(Visitor visitor) {
        return Filter.where(MEMBER, "visitor", visitor.id().value());
    }
}
