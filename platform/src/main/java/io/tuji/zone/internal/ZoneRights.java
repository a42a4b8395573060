package io.tuji.zone.internal;

import io.tuji.access.Right;
import io.tuji.access.Scope;
import io.tuji.access.Visitor;

/** What the rights to projects mean here. */
public final class ZoneRights {

    public static final String MODULE = "promotion";
    static final Right VIEW = Right.view(MODULE);
    static final Right CHANGE = Right.change(MODULE);

    private ZoneRights() {}

    /** Whoever may change all projects says who works in a zone and sets up task forces. */
    public static boolean leads(Visitor visitor) {
        return visitor.scope(CHANGE).filter(Scope.ALL::equals).isPresent();
    }

    /** Whose figures are of the whole district. */
    public static boolean seesAll(Visitor visitor) {
        return visitor.scope(VIEW).filter(Scope.ALL::equals).isPresent();
    }
}
