package io.tuji.engine.naming;

/** What tells whether a short name stands for a full one; each a number about 0 to 1. */
enum AliasFeature {
    /** Share of its characters, weighed by rarity, that stand in the full name in order. */
    COVERED,
    /** Rarity of the characters that stand nowhere. */
    MISSING,
    /** Share of neighbours that stay neighbours. */
    BESIDE,
    IN_BRAND,
    IN_TRADE,
    IN_PLACE,
    /** Share of the trade name that is used. */
    BRAND_USED,
    BRAND_WHOLE,
    /** Its first character is that of the trade name. */
    BEGINS_AS_BRAND,
    /** It stands in the full name as it is. */
    WITHIN,
    /** Its first character stands for the province of the full name, or for another. */
    PROVINCE_RIGHT,
    PROVINCE_WRONG,
    FIRST_MISSING,
    LAST_MISSING,
    /** How much longer the full name is, in tens of characters. */
    LEFT_OUT
}
