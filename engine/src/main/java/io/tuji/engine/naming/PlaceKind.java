package io.tuji.engine.naming;

/** How a place stands in a name; each has the letter that the features of the model write for it. */
enum PlaceKind {
    CHINA('c'),
    COUNTRY('o'),
    /** A province by its short name, as 上海. */
    PROVINCE('p'),
    /** A city by its short name. */
    CITY('q'),
    /** A county by its short name: many are words as well. */
    COUNTY('r'),
    /** Any division by its full name, as 静安区. */
    FULL('f'),
    /** A division of former days. */
    FORMER('x'),
    /** A development zone: some characters and a word as 开发区. */
    ZONE('z'),
    /** The word that ends a zone's name. */
    ZONE_END('e');

    private final char letter;

    PlaceKind(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }
}
