package io.tuji.registry.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** What can be wrong with what is said of a firm, besides the form of its values. The arguments of each are named after its code. */
public enum RegistryProblem implements ProblemCode {
    /** A value without which no firm can be named: property. */
    REQUIRED_MISSING("REG-101"),
    /** The currency is not known: text. */
    CURRENCY_UNKNOWN("REG-102"),
    /** The division is not one of six digits: text. */
    DIVISION_FORM("REG-103"),
    /** The division is not in today's table; it may be abolished: code. */
    DIVISION_NOT_CURRENT("REG-104", Severity.WARNING),

    /** A filter wants an amount in 万元: text. */
    FILTER_AMOUNT("REG-111"),
    /** More rows than a sheet holds: rows, most rows. */
    SHEET_FULL("REG-112"),
    /** A text is longer than a cell holds: most characters. */
    CELL_FULL("REG-113"),

    /** Nothing was typed. */
    VALUE_MISSING("REG-121"),
    /** The text is too long: most characters. */
    VALUE_TOO_LONG("REG-122"),
    REASON_MISSING("REG-123"),
    /** Somebody changed the record after the page was opened: what it says now. */
    CHANGED_MEANWHILE("REG-124"),
    /** The very value that is believed already. */
    NOTHING_CHANGED("REG-125"),
    /** The text holds the number of a person, which was masked: masked text. */
    PERSON_NUMBER("REG-126"),

    /** A file that is brought back needs its column of company codes. */
    NO_CODE_COLUMN("REG-131"),
    /** A file that is brought back needs its column of versions. */
    NO_VERSION_COLUMN("REG-132"),
    /** None of the columns can be changed. */
    NO_CHANGEABLE_COLUMN("REG-133"),
    /** No company of that code: text. */
    COMPANY_UNKNOWN("REG-134"),
    /** The version is no number: text. */
    VERSION_FORM("REG-135"),
    /** The company stands in an earlier row: code, row. */
    COMPANY_REPEATED("REG-136"),
    /** A credit code names a firm and cannot be changed this way: code. */
    CODE_FIXED("REG-137"),
    NO_FILE("REG-138"),
    /** Another act has already been done with it: code. */
    REVISION_PAST("REG-139"),

    /** The period does not have the form of the fact: text. */
    PERIOD_FORM("REG-142"),
    /** The amount is no number: text. */
    AMOUNT_FORM("REG-143"),
    /** The period has not begun. */
    PERIOD_AHEAD("REG-144"),
    /** Nobody is named as having said it. */
    SPEAKER_MISSING("REG-145"),
    /** None of the words that may be said: text, the words. */
    OPTION_UNKNOWN("REG-146"),
    /** The unit measures something else: unit, unit of the fact. */
    UNIT_UNFIT("REG-147"),
    /** A share of more than the whole: text. */
    SHARE_TOO_LARGE("REG-148"),
    /** Nothing of that number was said on this fact. */
    STATEMENT_UNKNOWN("REG-181"),
    /** The same speaker has said something else since. */
    STATEMENT_SUPERSEDED("REG-182"),
    /** The statement is set aside already. */
    ASIDE_ALREADY("REG-183"),
    /** The statement counts, so that there is nothing to take back. */
    NOT_ASIDE("REG-184"),
    /** No firm of that code or name: text. */
    FIRM_UNKNOWN("REG-185"),
    /** Several firms of that name: text, their codes. */
    FIRM_AMBIGUOUS("REG-186"),
    /** No such fact, or none that this person may see: text. */
    FACT_UNKNOWN("REG-187"),
    /** None of the words for how sure or how exact a value is: text. */
    WORD_UNKNOWN("REG-188"),

    /** No such kind of title: key. */
    TITLE_UNKNOWN("REG-151"),
    /** The last day lies before the first. */
    TITLE_ENDS_EARLY("REG-152"),
    /** A title of this kind runs out, so it needs its last day. */
    TITLE_NEEDS_END("REG-153"),
    /** The company already has this title from that day. */
    TITLE_TWICE("REG-154"),
    /** A title cannot end before it began or after it ran out. */
    TITLE_END_OUTSIDE("REG-155"),

    /** A company is to be merged with itself. */
    SAME_COMPANY("REG-161"),
    /** Somebody changed one of the companies after the page was opened: its code. */
    SIDE_CHANGED("REG-162"),
    /** An invented company and a real one. */
    INVENTED_AND_REAL("REG-163"),
    /** No subject was chosen. */
    NOTHING_CHOSEN("REG-164"),
    /** All subjects were chosen, so that nothing would stay. */
    EVERYTHING_CHOSEN("REG-165"),
    /** None of the chosen subjects says a name. */
    NO_NAME_CHOSEN("REG-166"),
    /** What would leave and what would stay state the same valid code. */
    ONE_CODE("REG-167"),
    /** It has been taken back before: code. */
    REGROUPING_UNDONE("REG-168"),
    /** A later act rests on it: code of that act. */
    LATER_REGROUPING("REG-169"),
    /** Neither company is believed to have that value: property, text. */
    CHOICE_UNKNOWN("REG-170"),
    /** Both have a valid code, the codes differ, and nobody said that it is one firm all the same. */
    TWO_VALID_CODES("REG-171"),
    /** Not what a source calls a subject of the company: source and key. */
    SUBJECT_UNKNOWN("REG-172");

    private final String code;
    private final Severity severity;

    RegistryProblem(String code) {
        this(code, Severity.ERROR);
    }

    RegistryProblem(String code, Severity severity) {
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
