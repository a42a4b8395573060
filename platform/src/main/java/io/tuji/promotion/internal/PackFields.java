package io.tuji.promotion.internal;

/** Fields of the pack that lists and the board look for; where a pack does not have one, nothing stands in its place. */
public final class PackFields {

    public static final String SIZE = "size";
    public static final String EXPECTED_ON = "expected_on";
    public static final String LIKELIHOOD = "likelihood";
    public static final String INVESTMENT = "investment";

    /** The planned investment of a project under the name {@code p}; null where it does not tell. */
    static final String INVESTMENT_SQL =
            "case when jsonb_typeof(p.fields -> 'investment') = 'number' then (p.fields ->> 'investment')::numeric end";

    private PackFields() {}
}
