package io.tuji.engine.chain.relatedness;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A result with the numbers that explain it in one sentence.
 *
 * @param value empty exactly if there is an obstacle
 * @param terms what is known of its inputs, in the order of the calculation
 */
public record Measured(Kind kind, OptionalDouble value, List<Term> terms, Optional<Obstacle> obstacle) {

    /** What is measured. */
    public enum Kind {
        /** 区位熵: the industry's share in the area over its share in the whole; 1 is as everywhere. Also called RCA. */
        LOCATION_QUOTIENT,
        /** 多样性: in how many industries the area is specialised. */
        DIVERSITY,
        /** 普遍性: how many areas are specialised in the industry. */
        UBIQUITY,
        /** 产业邻近度: of the areas specialised in the commoner of two industries, the share specialised in both; 0 to 1. */
        PROXIMITY,
        /** 关联密度: the part of what an industry goes together with in which the area is specialised; 0 to 1. */
        DENSITY,
        /** 经济复杂度 (ECI), in standard deviations. */
        AREA_COMPLEXITY,
        /** 产业复杂度 (PCI), in standard deviations. */
        INDUSTRY_COMPLEXITY,
        /** 复杂度前景 (COI): how near the area is to complex industries that it lacks, in standard deviations. */
        OUTLOOK,
        /** 机会增益 (COG): how much nearer an industry would bring the area to complex ones, in standard deviations of ECI. */
        OUTLOOK_GAIN,
        /** 份额分量: what the industry would have gained had it grown as everything did. */
        NATIONAL_PART,
        /** 结构分量: what it gained or lost because of what it is. */
        MIX_PART,
        /** 竞争力分量: what it gained or lost because of where it is. */
        COMPETITIVE_PART
    }

    public Measured {
        terms = List.copyOf(terms);
        if (value.isPresent() == obstacle.isPresent()) {
            throw new IllegalArgumentException(kind + " is " + value + " with the obstacle " + obstacle);
        }
    }

    static Measured of(Kind kind, double value, List<Term> terms) {
        return new Measured(kind, OptionalDouble.of(value), terms, Optional.empty());
    }

    static Measured hindered(Kind kind, Obstacle obstacle, List<Term> terms) {
        return new Measured(kind, OptionalDouble.empty(), terms, Optional.of(obstacle));
    }
}
