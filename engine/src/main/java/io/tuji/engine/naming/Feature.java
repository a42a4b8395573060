package io.tuji.engine.naming;

/** What the model looks at when it weighs a span of the core as trade name, or that there is none. */
enum Feature {
    /** The places before the span. */
    PLACES(Value.WORD),
    /** How many characters between places and span nothing explains. */
    UNEXPLAINED(Value.LEVEL),
    /** A place that begins just where the span begins. */
    BEGINS_AS_PLACE(Value.WORD),
    FIRST(Value.PIECE),
    FIRST_PAIR(Value.PIECE),
    BEFORE(Value.PIECE),
    FIRST_BRANDINESS(Value.NUMBER),
    /** What products, scopes and trade names know of the two characters between which the span begins. */
    ENTRY_PIECE(Value.LEVEL),
    ENTRY_TERM(Value.LEVEL),
    ENTRY_BRAND(Value.LEVEL),
    /** How long the rest is, and whether it ends with a form. */
    REST(Value.WORD),
    /** In how many names the rest ends the core. */
    REST_PHRASE(Value.LEVEL),
    /** How the count falls when the rest takes one more character. */
    PHRASE_FALL(Value.LEVEL),
    /** How many characters of the rest no known word covers. */
    REST_OPEN(Value.LEVEL),
    REST_COST(Value.NUMBER),
    REST_FIRST(Value.PIECE),
    REST_FIRST_PAIR(Value.PIECE),
    REST_FIRST_TERM(Value.LEVEL),
    REST_START(Value.LEVEL),
    REST_OPENING(Value.LEVEL),
    REST_OPENNESS(Value.NUMBER),
    REST_BRAND(Value.LEVEL),
    REST_PIECE(Value.LEVEL),
    LAST(Value.PIECE),
    CROSSING(Value.PIECE),
    CROSSING_TERM(Value.LEVEL),
    CROSSING_BRAND(Value.LEVEL),
    CROSSING_START(Value.LEVEL),
    CROSSING_PIECE(Value.LEVEL),
    /** A place or brackets just behind the span. */
    BEHIND(Value.WORD),
    REST_BRANDINESS(Value.NUMBER),
    LENGTH(Value.LEVEL),
    LENGTH_AND_REST(Value.LEVEL),
    /** In how many names span and rest together end the core. */
    WHOLE_PHRASE(Value.LEVEL),
    /** In how many names the span itself ends the core. */
    SPAN_PHRASE(Value.LEVEL),
    SPAN_TERM(Value.LEVEL),
    SPAN_PIECE(Value.LEVEL),
    SPAN_PLACE(Value.WORD),
    SPAN_FIRST_PLACE(Value.WORD),
    SPAN_BRANDINESS(Value.NUMBER),
    SPAN_LOWEST(Value.NUMBER),
    SPAN_COST(Value.NUMBER),
    /** How often the span is the trade name of another firm. */
    SPAN_KNOWN(Value.LEVEL),
    SPAN_WORD(Value.LEVEL),
    /** How often descriptions of business begin with the last two characters of a longer span: it may have taken them in. */
    TAIL_START(Value.LEVEL),
    /** How much rather the pairs of the span stand in trade names than in business: their mean, sum and lowest. */
    PAIRS_MEAN(Value.NUMBER),
    PAIRS_SUM(Value.NUMBER),
    PAIRS_LOWEST(Value.NUMBER),
    BIAS(Value.WORD),
    NONE_PLACES(Value.WORD),
    NONE_PHRASE(Value.LEVEL),
    NONE_OPEN(Value.LEVEL),
    NONE_COST(Value.NUMBER),
    NONE_LENGTH(Value.LEVEL),
    NONE_FORM(Value.WORD),
    NONE_HIGHEST(Value.NUMBER),
    NONE_BRANDINESS(Value.NUMBER),
    NONE_FIRST_TERM(Value.LEVEL),
    /** As before, behind all that may be a place. */
    DEEP_OPEN(Value.LEVEL),
    DEEP_PLACES(Value.WORD),
    DEEP_COST(Value.NUMBER),
    DEEP_LENGTH(Value.LEVEL);

    /** What a feature tells, and how strongly its weights are held back; pieces of names are many and rare. */
    private enum Value {
        PIECE(0.005),
        WORD(0.0005),
        LEVEL(0.0005),
        NUMBER(0.0005);

        private final double penalty;

        Value(double penalty) {
            this.penalty = penalty;
        }
    }

    private final Value value;
    private final int key = name().hashCode();

    Feature(Value value) {
        this.value = value;
    }

    boolean isNumber() {
        return value == Value.NUMBER;
    }

    double penalty() {
        return value.penalty;
    }

    /** Tells its words from those of other features. */
    int key() {
        return key;
    }
}
