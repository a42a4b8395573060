package io.tuji.demand.internal;

import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.registry.Registry;
import org.springframework.stereotype.Component;

/** Which needs and resources a visitor may see: all but those of firms that the visitor may not see. */
@Component
public class DemandReach {

    static final Right VIEW = Right.view("demand");
    static final Right PERSONAL = Right.view("registry.personal");

    private final Registry registry;

    DemandReach(Registry registry) {
        this.registry = registry;
    }

    /** Over rows with {@code r} for the record's own reference to a firm and {@code c} for the firm as it is now. */
    Filter seen(Visitor visitor) {
        Filter firm = registry.visible(visitor);
        return Filter.of(visitor.scope(VIEW), Filter::none, Filter::none)
                .and(new Filter("(c.id is null or " + firm.sql() + ")", firm.parameters()));
    }

    Filter firms(Visitor visitor) {
        return registry.visible(visitor);
    }

    public static boolean seesPersons(Visitor visitor) {
        return visitor.may(PERSONAL);
    }
}
