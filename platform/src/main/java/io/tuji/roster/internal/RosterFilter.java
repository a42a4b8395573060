package io.tuji.roster.internal;

import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Visitor;

/** Which lists a visitor may reach: all of them, or, for who sees some firms only, none. */
public final class RosterFilter {

    public static final Right VIEW = Right.view("registry");
    public static final Right CHANGE = Right.change("registry");

    private RosterFilter() {}

    public static Filter of(Visitor visitor, Right right) {
        return Filter.of(visitor.scope(right), Filter::none, Filter::none);
    }

    /** Whether the visitor reaches the lists at all. */
    public static boolean reaches(Visitor visitor, Right right) {
        return of(visitor, right).equals(Filter.all());
    }
}
