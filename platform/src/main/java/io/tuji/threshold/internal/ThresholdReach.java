package io.tuji.threshold.internal;

import io.tuji.access.Filter;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.registry.Registry;
import org.springframework.stereotype.Component;

/** Which firms a visitor sees here: those whose revenue the visitor may see. */
@Component
public class ThresholdReach {

    public static final String MODULE = "threshold";
    static final Right VIEW = Right.view(MODULE);
    static final Right CHANGE = Right.change(MODULE);

    private static final Right REVENUE = Right.view("registry.commercial");

    private final Registry registry;

    ThresholdReach(Registry registry) {
        this.registry = registry;
    }

    /** With the alias {@code c}. */
    Filter seen(Visitor visitor) {
        Filter revenue = Filter.of(visitor.scope(REVENUE), Filter::none, Filter::none);
        return visitor.may(VIEW) ? registry.visible(visitor).and(revenue) : Filter.none();
    }
}
