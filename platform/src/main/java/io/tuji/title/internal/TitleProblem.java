package io.tuji.title.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;
import java.util.Set;

/** Why nothing is done with titles. The arguments of each are named after its code. */
public enum TitleProblem implements ProblemCode {
    /** No measure counts titles under that id: text. */
    MEASURE_UNKNOWN("TTL-101"),
    /** Who may not declare. */
    MAY_NOT_DECLARE("TTL-102"),
    /** It was replaced or withdrawn before. */
    NOT_STANDING("TTL-103"),
    /** Neither credit code nor name. */
    FIRM_MISSING("TTL-201"),
    /** No firm of that code or name: text. */
    FIRM_UNKNOWN("TTL-202"),
    /** No firm of that name, but one that looks alike: text, code and name. */
    FIRM_ALIKE("TTL-203"),
    /** Several firms of that name: text, codes. */
    FIRM_AMBIGUOUS("TTL-204"),
    /** The firm of that name has another credit code: name, code of the row. */
    OTHER_CODE("TTL-205"),
    /** No kind of title of that name: text. */
    KIND_UNKNOWN("TTL-206"),
    /** The last day lies before the first. */
    ENDS_EARLY("TTL-207");

    /** Those that say that somebody came first. */
    public static final Set<TitleProblem> LATE = Set.of(NOT_STANDING);

    private final String code;

    TitleProblem(String code) {
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
