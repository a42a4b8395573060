package io.tuji.engine.chain.position;

/** What a text may show of a firm and a node; the weight of each was learned from judged pairs ({@code weights.csv}). */
public enum Sign {
    /** A word of the node stands somewhere in the texts. */
    WORD,
    /** A product is the thing. */
    PRODUCT,
    /** A product has the word and more words behind it, of which nobody can tell what they make of it; or, where trade is meant, says sale. */
    PRODUCT_LOOSE,
    /** The word stands in a product that is something else, as a part of the thing. */
    PRODUCT_PART,
    /** The scope says that the firm develops or makes it, or designs it where more than goods is the business of the node. */
    MADE,
    /** Goods, and the scope says that the firm designs them and not that it makes them. */
    DESIGNED,
    /** A service, and the scope names it with or without a verb. */
    SERVED,
    /** Goods that the firm, by its scope, installs or advises on. */
    TENDED,
    /** Goods, and the scope offers technical development in that field. */
    FIELD,
    /** The scope says that the firm trades in it, lets or repairs it, or puts money into it. */
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
    /** Lines of products alone, of which one says the thing and no more. */
    LINE_WHOLE,
    /** Lines of products alone, with a word that the name or definition of the node has. */
    LINE_OF_NAME,
    /** Lines of products alone, with no word but such as another node has too. */
    LINE_SHARED,
    /** Lines of products alone, and other lines of the firm sound like the node. */
    LINE_KIN,
    /** Lines of products alone, and the firm is held to be of other divisions than the node. */
    LINE_ALIEN,
    /** Besides, the firm is held to be of a class of the node. */
    CLASS,
    /** It is, and no word of the node stands anywhere. */
    CLASS_ALONE
}
