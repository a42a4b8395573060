package io.tuji.engine.search;

/** Why a record is a hit, the best reason first. */
public enum Way {
    /** It is called or numbered exactly so. */
    WHOLE,
    /** Its trade name is exactly so, or trade name and line of business together. */
    WORD,
    /** Its name, trade name or number begins so. */
    BEGINNING,
    /** Its name contains every term. */
    NAME,
    /** Another name that it has or had contains every term. */
    OTHER_NAME,
    /** Every term stands somewhere: in a name, the number or the place. */
    ANYWHERE,
    /** The letters are its pinyin or the initials of that. */
    SOUND,
    /** It sounds so, written with other characters. */
    LIKE_SOUNDING,
    /** One character is missing in what was typed. */
    ONE_MISSING,
    /** One character differs, is too much, or two neighbours changed places. */
    ONE_WRONG;

    /** Whether what was typed does not stand in the record as it was typed. */
    public boolean isGuess() {
        return compareTo(LIKE_SOUNDING) >= 0;
    }
}
