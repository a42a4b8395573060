package io.tuji.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rows that a visitor may reach, as one SQL condition. A module builds it once from the scope of a right and puts it into every
 * query over its records: list, detail, search, counts, export, so that none of them can show more than another.
 *
 * <pre>{@code
 * Filter filter = Filter.of(visitor.scope(Right.view("registry")),
 *         () -> Filter.ownUnit("c.org_unit", visitor),
 *         () -> Filter.where("c.created_by = :visitor", "visitor", visitor.id().value()));
 * jdbc.sql("select … where " + filter.sql()).params(filter.parameters())
 * }</pre>
 *
 * @param sql a condition in brackets, made from constants only; values stand in {@code parameters}
 */
public record Filter(String sql, Map<String, Object> parameters) {

    private static final Filter ALL = new Filter("(true)", Map.of());
    private static final Filter NONE = new Filter("(false)", Map.of());

    public Filter {
        parameters = Map.copyOf(parameters);
    }

    public static Filter all() {
        return ALL;
    }

    public static Filter none() {
        return NONE;
    }

    public static Filter where(String condition, String parameter, Object value) {
        return new Filter("(" + condition + ")", Map.of(parameter, value));
    }

    /** No right, no rows; otherwise the condition that the module gives for the scope. */
    public static Filter of(Optional<Scope> scope, Supplier<Filter> ownUnit, Supplier<Filter> associated) {
        return scope.map(s -> switch (s) {
                    case ALL -> ALL;
                    case OWN_UNIT -> ownUnit.get();
                    case ASSOCIATED -> associated.get();
                })
                .orElse(NONE);
    }

    /** Rows of the visitor's own body and those below it; none for a visitor without a body. */
    public static Filter ownUnit(String column, Visitor visitor) {
        return visitor.orgUnit()
                .map(unit -> where(column + " in (select org_unit_below(:visitor_unit))", "visitor_unit", unit.value()))
                .orElse(NONE);
    }

    /** Rows that both let through; two different values under one parameter name are a fault of the caller. */
    public Filter and(Filter other) {
        return join("and", other);
    }

    /** Rows that one of them lets through. */
    public Filter or(Filter other) {
        return join("or", other);
    }

    private Filter join(String word, Filter other) {
        Map<String, Object> both = new HashMap<>(parameters);
        other.parameters.forEach((name, value) -> {
            Object earlier = both.putIfAbsent(name, value);
            if (earlier != null && !earlier.equals(value)) {
                throw new IllegalArgumentException("two values for the parameter " + name);
            }
        });
        return new Filter("(" + sql + " " + word + " " + other.sql + ")", both);
    }
}
