package io.tuji.agreement.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;
import java.util.Set;

/** Why nothing is done with promises, commitments and signings. The arguments of each are named after its code. */
public enum AgreementProblem implements ProblemCode {
    /** Who may not change the project. */
    NOT_YOURS("AGR-101"),
    /** It is not in a state from which this can be done: state. */
    WRONG_STATE("AGR-102"),
    /** Somebody else has changed it since. */
    CHANGED_MEANWHILE("AGR-103"),
    /** Tied to tax paid or local financial contribution. */
    TIED_TO_TAX("AGR-111"),
    /** Hinders the firm from leaving. */
    HINDERS_LEAVING("AGR-112"),
    /** Its words sound as if it followed tax or turnover; a person has to look. */
    SOUNDS_LIKE_TAX("AGR-113", Severity.WARNING),
    /** Names no whole legal basis. */
    BASIS_MISSING("AGR-114"),
    /** Nothing can be denied while a promise stands: code. */
    PROMISE_STANDS("AGR-115"),
    /** There is no step that could be taken back. */
    NOTHING_TO_UNDO("AGR-116"),
    /** An amount and that it is not disclosed at once, or neither. */
    AMOUNT_OR_NOT("AGR-121"),
    /** No currency is told. */
    CURRENCY_MISSING("AGR-122"),
    /** A formal signing stands already: this one has to say that it is an increase of it: code. */
    INCREASE_OF_NEEDED("AGR-123"),
    /** No standing signing of the project under that code that is of the same kind and not later: text. */
    INCREASE_OF_UNKNOWN("AGR-124"),
    /** Increases of it stand: code. */
    INCREASED("AGR-125"),
    /** The subject is not one of that side. */
    OTHER_SIDE("AGR-131"),
    /** No year: text. */
    YEAR_FORM("AGR-132"),
    /** That it was kept wants a document. */
    EVIDENCE_NEEDED("AGR-133"),
    /** Told already on that day or in that year: code. */
    TOLD_ALREADY("AGR-141"),
    /** Tax is told by few. */
    TAX_FORBIDDEN("AGR-142"),
    /** Not of this kind of milestone. */
    NOT_OF_KIND("AGR-143"),
    /** Must be judged before it is done. */
    NOT_JUDGED("AGR-151"),
    /** No firm of that code: text. */
    FIRM_UNKNOWN("AGR-152"),
    /** No measure counts projects under that id: text. */
    MEASURE_UNKNOWN("AGR-161"),
    /** No period of the form 2025, 2025-Q1, 2021..2025: text. */
    PERIOD_FORM("AGR-162"),
    /** The period has not begun. */
    PERIOD_AHEAD("AGR-163"),
    /** The day lies outside the period or ahead: day. */
    DAY_OUTSIDE("AGR-164"),
    /** Declared already: code. */
    DECLARED_ALREADY("AGR-165"),
    /** Who does not see all projects, or may not change figures of the plan. */
    MAY_NOT_DECLARE("AGR-166"),
    /** The document is of no use: none was sent. */
    NO_PAPER("AGR-171"),
    /** The file lacks these columns: names. */
    COLUMNS_MISSING("AGR-172"),
    /** More rows than that: number. */
    TOO_MANY_ROWS("AGR-173"),
    /** The row says what an earlier one says. */
    ROW_REPEATED("AGR-174"),
    /** What the preview carried cannot be read. */
    PREVIEW_GONE("AGR-175");

    /** The record is no longer in the state that whoever acts on it supposes. */
    public static final Set<AgreementProblem> LATE =
            Set.of(WRONG_STATE, CHANGED_MEANWHILE, NOTHING_TO_UNDO, DECLARED_ALREADY);

    private final String code;
    private final Severity severity;

    AgreementProblem(String code) {
        this(code, Severity.ERROR);
    }

    AgreementProblem(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
