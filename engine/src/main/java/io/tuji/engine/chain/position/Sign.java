package io.tuji.engine.chain.position;

/** What a text may show of a firm and a node; the weight of each was learned from judged pairs ({@code weights.csv}). */
public enum Sign {
    /** A word of the node stands somewhere in the texts. */
    WORD,
    /** A product is the thing. */
    PRODUCT,
    /** The word stands in a product that is something else, as a part of the thing. */
    PRODUCT_PART,
    /** The scope says that the firm develops, designs or makes it. */
    MADE,
    /** A service, and the scope names it with or without a verb. */
    SERVED,
    /** Goods that the firm, by its scope, installs or advises on. */
    TENDED,
    /** Goods, and the scope offers technical development in that field. */
    FIELD,
    /** The scope says that the firm trades in it, lets or repairs it. */
    TRADED,
    /** Goods that the scope names without saying what is done with them. */
    BARE,
    /** The word stands in a clause of the scope about something else. */
    SCOPE_PART,
    /** A service, and the word stands in the name of the firm. */
    NAME,
    /** Goods, and the word stands in the name of the firm, which may as well sell them. */
    NAME_OF_GOODS,
    /** Goods, and the scope says that the firm trades and nowhere that it makes or develops anything. */
    TRADER,
    /** Several words, or several places. */
    SEVERAL,
    /** Besides, the firm is held to be of a class of the node. */
    CLASS,
    /** It is, and no word of the node stands anywhere. */
    CLASS_ALONE
}
