package io.tuji.engine.resolve.company;

import io.tuji.engine.resolve.Field;
import java.util.List;

/** The values of a company record. */
final class CompanyFields {

    /** A valid credit code; two different ones are two firms unless a person says otherwise. */
    static final Field CODE = new Field(0, "code");

    /** An old registration number or a code that fails a check: an indication and no more. */
    static final Field NUMBER = new Field(1, "number");

    /** Trade name and line of business: the name without place, form and branch. */
    static final Field CORE = new Field(2, "core");

    /** The first two characters of the core, which are the trade name or most of it. */
    static final Field HEAD = new Field(3, "head");

    /** What follows them, mostly the line of business. */
    static final Field REST = new Field(4, "rest");

    /** The place that the name states. */
    static final Field DIVISION = new Field(5, "division");

    static final Field FORM = new Field(6, "form");

    /** The kind of the form with what loose lists confuse taken together. */
    static final Field FORM_KIND = new Field(7, "form_kind");

    /** What makes the name that of a branch; stated also where there is none. */
    static final Field BRANCH = new Field(8, "branch");

    static final String NO_BRANCH = "-";

    static final Field ADDRESS = new Field(9, "address");

    /** Road and number. */
    static final Field HOUSE = new Field(10, "house");

    static final Field ROAD = new Field(11, "road");
    static final Field DAY = new Field(12, "day");
    static final Field CAPITAL = new Field(13, "capital");

    /** The end of the core, which outlives a character lost at its beginning. */
    static final Field TAIL = new Field(14, "tail");

    static final List<Field> ALL = List.of(
            CODE, NUMBER, CORE, HEAD, REST, DIVISION, FORM, FORM_KIND, BRANCH, ADDRESS, HOUSE, ROAD, DAY, CAPITAL,
            TAIL);

    private CompanyFields() {}
}
