package io.tuji.lead.internal;

import io.tuji.access.Act;
import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Visitor;

/** Which leads a visitor may see and change, over rows of leads under the name {@code l}. */
final class Reach {

    static final String MODULE = "lead";

    private Reach() {}

    static Filter seen(Visitor visitor) {
        return within(visitor, Act.VIEW);
    }

    static Filter changeable(Visitor visitor) {
        return within(visitor, Act.CHANGE);
    }

    /** Those that the visitor has to follow up. */
    static Filter own(Visitor visitor) {
        return Filter.where("l.owner = :visitor", "visitor", visitor.id().value());
    }

    /** Whoever has raised a lead goes on seeing it after another body has taken it. */
    private static Filter within(Visitor visitor, Act act) {
        Filter associated =
                own(visitor).or(Filter.where("l.raised_by = :visitor_login", "visitor_login", visitor.login()));
        return Filter.of(
                visitor.scope(new Right(MODULE, act)),
                () -> Filter.ownUnit("l.unit", visitor).or(associated),
                () -> associated);
    }
}
