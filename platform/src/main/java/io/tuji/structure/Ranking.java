package io.tuji.structure;

/** By what industries that an area is not strong in may be put in order, the likeliest to come first. */
public enum Ranking {
    /** 关联密度: how much of what goes together with the industry is there. */
    DENSITY,
    /** 区位熵: how near the industry is to being strong already. */
    LOCATION_QUOTIENT,
    /** 产业规模: how much of the industry there is in all areas together; the baseline that others must beat. */
    INDUSTRY_SIZE
}
