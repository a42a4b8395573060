package io.tuji.district.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Every fault that a district pack can have. The arguments of each are named after its code. */
enum PackProblem implements ProblemCode {
    /** The folder is not there: path. */
    FOLDER_MISSING("DST-101"),
    /** A file that every pack needs is not there: file. */
    FILE_MISSING("DST-102"),
    /** A file whose name the format does not know: file. */
    FILE_UNKNOWN("DST-103"),
    /** Not UTF-8: file. */
    FILE_ENCODING("DST-104"),
    /** YAML that cannot be parsed: what the parser says. */
    YAML_SYNTAX("DST-105"),
    /** CSV that cannot be parsed: what the parser says. */
    CSV_SYNTAX("DST-106"),
    /** A row with another number of cells than the header: cells, columns. */
    CSV_CELLS("DST-107"),

    /** A key or column that the format does not know: key, known keys. */
    KEY_UNKNOWN("DST-111"),
    /** A key, column or cell that must be there: key. */
    KEY_MISSING("DST-112"),
    /** The same key or column twice: key. */
    KEY_TWICE("DST-113"),
    /** Another shape than the format asks for: key, wanted shape. */
    SHAPE_WRONG("DST-114"),

    /** No number: key, text. */
    NUMBER_FORM("DST-121"),
    /** No date: key, text. */
    DATE_FORM("DST-122"),
    /** No period: key, text. */
    PERIOD_FORM("DST-123"),
    /** Not one of the words that may stand here: key, text, allowed words. */
    WORD_UNKNOWN("DST-124"),
    /** No unit: key, text. */
    UNIT_UNKNOWN("DST-125"),
    /** No time zone: key, text. */
    ZONE_UNKNOWN("DST-126"),
    /** An id or code of the wrong form: key, text, wanted form. */
    ID_FORM("DST-127"),

    /** Points to something that is not in the pack: key, text. */
    REFERENCE_UNKNOWN("DST-131"),
    /** The same id twice: id, where it stands first. */
    ID_TWICE("DST-132"),
    /** A place in two areas of one layer: place, first area, second area. */
    PLACE_IN_TWO_AREAS("DST-133"),
    /** A member that is an area of the same layer: member, area. */
    MEMBER_OF_OWN_LAYER("DST-134"),
    /** A subdistrict code outside the division: code, division. */
    CODE_OUTSIDE_DIVISION("DST-135"),

    /** The target year does not lie after the baseline year: baseline year, target year. */
    TARGET_BEFORE_BASELINE("DST-141"),
    /** A unit that does not measure what the measure is measured in: unit, unit of the measure. */
    UNIT_UNLIKE("DST-142"),
    /** Two cells that only make sense together: present key, missing key. */
    HALF_A_PAIR("DST-143"),
    /** Neither a value nor growth: measure. */
    OBSERVATION_EMPTY("DST-144"),
    /** The same source says the same thing twice: measure, period, source, first row. */
    OBSERVATION_TWICE("DST-145"),
    /** As many parts as named differ from the count: count, number of names. */
    COUNT_UNLIKE("DST-146"),
    /** A day that is not of the year of its file: date, year. */
    DAY_OF_OTHER_YEAR("DST-147"),
    /** Not a column and a row of a tile: key, text. */
    TILE_FORM("DST-148"),
    /** No industry of the standard and no statistical classification: key, text. */
    INDUSTRY_UNKNOWN("DST-149"),
    /** No sum or ratio of measures: key, text. */
    EXPRESSION_FORM("DST-150"),
    /** The rules for tasks contradict themselves. */
    RULES_CONTRADICT("DST-151"),
    /** Not a month from 1 to 12: key, text. */
    MONTH_FORM("DST-152"),
    /** No share between 0 and 1: key, text. */
    SHARE_FORM("DST-153");

    private final String code;

    PackProblem(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
