package io.tuji.engine.quality;

import java.math.BigDecimal;

/** How the two sides of a rule must stand to each other. */
public enum Operator {
    EQUAL("="),
    NOT_EQUAL("!="),
    GREATER(">"),
    AT_LEAST(">="),
    LESS("<"),
    AT_MOST("<="),
    /** Both are stated or neither is. */
    COMPULSORY_PAIR("compulsory_pair"),
    /** Not both are stated. */
    EXCLUSIVE_PAIR("exclusive_pair");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As it is written in a rule. */
    public String sign() {
        return sign;
    }

    boolean isOfPresence() {
        return this == COMPULSORY_PAIR || this == EXCLUSIVE_PAIR;
    }

    boolean allows(boolean left, boolean right) {
        return this == COMPULSORY_PAIR ? left == right : !(left && right);
    }

    /** Whether the left side may be that much, give or take. */
    boolean holds(BigDecimal left, BigDecimal right, BigDecimal tolerance) {
        BigDecimal off = left.subtract(right);
        return switch (this) {
            case EQUAL -> off.abs().compareTo(tolerance) <= 0;
            case NOT_EQUAL -> off.abs().compareTo(tolerance) > 0;
            case GREATER -> off.compareTo(tolerance.negate()) > 0;
            case AT_LEAST -> off.compareTo(tolerance.negate()) >= 0;
            case LESS -> off.compareTo(tolerance) < 0;
            case AT_MOST -> off.compareTo(tolerance) <= 0;
            case COMPULSORY_PAIR, EXCLUSIVE_PAIR -> true;
        };
    }
}
