package io.tuji.engine.value;

/** Every problem that the engine itself can report. The arguments of each are named after its code. */
public enum EngineProblem implements ProblemCode {
    /** The text is no date: text. */
    DATE_FORM("VAL-101"),
    /** The calendar has no such day: text. */
    DATE_IMPOSSIBLE("VAL-102"),
    /** The day lies before the first day that a registry can know: date, first day. */
    DATE_TOO_EARLY("VAL-103"),
    /** The day has not come yet: date, today. */
    DATE_IN_FUTURE("VAL-104"),

    /** The text is no amount of money: text. */
    MONEY_FORM("VAL-201"),
    /** Neither the text nor its column names a unit: text. */
    MONEY_UNIT_MISSING("VAL-202"),
    /** The currency or unit is not known: text, unit. */
    MONEY_UNIT_UNKNOWN("VAL-203"),
    /** Capital cannot be negative: text. */
    MONEY_NEGATIVE("VAL-204"),
    /** More than ten trillion; most likely a wrong unit: amount. */
    MONEY_ABSURD("VAL-205", Severity.WARNING),

    /** The text is no period: text. */
    PERIOD_FORM("VAL-301"),

    /** Not 18 characters: text, number of characters. */
    CREDIT_CODE_LENGTH("IDN-101"),
    /** A character that no credit code has at that position: text, position. */
    CREDIT_CODE_CHARACTER("IDN-102"),
    /** As before, and one exchange of look-alike characters makes both checks hold: text, suggestion. */
    CREDIT_CODE_LOOK_ALIKE("IDN-103"),
    /** A registration number of 15 digits, as issued before 2015: text. */
    CREDIT_CODE_OLD_NUMBER("IDN-104"),
    /** The number of a person stands where a code should stand: masked text. */
    PERSONAL_ID("IDN-105"),
    /** The check character does not fit (GB 32100): code. */
    CREDIT_CODE_CHECK("IDN-111", Severity.WARNING),
    /** The check character of the organisation code does not fit (GB 11714): code. */
    CREDIT_CODE_ORGANISATION_CHECK("IDN-112", Severity.WARNING),
    /** The standard has no such pair of department and type: code, pair. */
    CREDIT_CODE_PAIR("IDN-113", Severity.WARNING),

    /** No division of that name: name, where it was looked for. */
    DIVISION_UNKNOWN("PLC-101"),
    /** Several divisions of that name: name, their codes. */
    DIVISION_AMBIGUOUS("PLC-102"),

    /** The industry classification has no such code: code. */
    INDUSTRY_CODE_UNKNOWN("IND-101"),
    /** A label names only a section, which is too wide to learn from: code. */
    INDUSTRY_LABEL_TOO_WIDE("IND-201"),
    /** A labelled firm has neither products nor scope: key. */
    INDUSTRY_LABEL_WITHOUT_TEXT("IND-202", Severity.WARNING),
    /** A firm is labelled a second time; the first label counts: key. */
    INDUSTRY_LABEL_TWICE("IND-203", Severity.WARNING),
    /** Too few labelled firms to train and measure on: how many, how many are needed. */
    INDUSTRY_LABELS_TOO_FEW("IND-204"),

    /** An id of a chain, stage or node has another form than lower-case letters, digits and underscores: id. */
    CHAIN_ID_FORM("CHN-101"),
    /** Two stages or two nodes of a chain have the same id: id. */
    CHAIN_ID_TWICE("CHN-102"),
    /** A name or definition is not written. */
    CHAIN_TEXT_MISSING("CHN-103"),
    /** The chain has no such stage: stage. */
    CHAIN_STAGE_UNKNOWN("CHN-104"),
    /** No node lies in the stage: stage. */
    CHAIN_STAGE_EMPTY("CHN-105", Severity.WARNING),
    /** The standard has no such group or class: code. */
    CHAIN_CLASS_UNKNOWN("CHN-106"),
    /** A section or division would put too many firms on the node: code, name. */
    CHAIN_CLASS_TOO_WIDE("CHN-107"),
    /** The node has neither classes nor words, so that no firm could ever be found on it: node. */
    CHAIN_NODE_UNREACHABLE("CHN-108"),
    /** A word speaks for and against the same node: word. */
    CHAIN_WORD_BOTH("CHN-109"),
    /** A word of one character: word. */
    CHAIN_WORD_SHORT("CHN-110", Severity.WARNING),
    /** No plan names that field: field. */
    CHAIN_FOCUS_UNKNOWN("CHN-111"),
    /** No edge joins the node to another: node. */
    CHAIN_NODE_ALONE("CHN-112", Severity.WARNING),

    /** An edge names a node that the chain does not have: node. */
    CHAIN_EDGE_END_UNKNOWN("CHN-201"),
    /** An edge leads from a node to itself: node. */
    CHAIN_EDGE_TO_ITSELF("CHN-202"),
    /** The same edge of the same kind is there a second time: edge. */
    CHAIN_EDGE_TWICE("CHN-203"),
    /** It is not said why the one supplies the other. */
    CHAIN_REASON_MISSING("CHN-204"),
    /** Materials and components lead in a circle: the nodes of the circle. */
    CHAIN_CIRCLE("CHN-205"),

    /** It is not said on what the node or edge rests. */
    CHAIN_BASIS_MISSING("CHN-301"),
    /** What it rests on names no source. */
    CHAIN_BASIS_UNNAMED("CHN-302"),
    /** A chokepoint that nobody has called one. */
    CHAIN_CHOKEPOINT_UNSOURCED("CHN-303"),
    /** A chokepoint on the judgement of one person: person. */
    CHAIN_CHOKEPOINT_JUDGED("CHN-304"),

    /** A key of a policy is not given: key. */
    POLICY_KEY_MISSING("POL-101"),
    /** No such key belongs here: key, those that do. */
    POLICY_KEY_UNKNOWN("POL-102"),
    /** A key is given twice: key. */
    POLICY_KEY_TWICE("POL-103"),
    /** A map of keys and values belongs here. */
    POLICY_MAP_WANTED("POL-104"),
    /** A list belongs here. */
    POLICY_LIST_WANTED("POL-105"),
    /** The list is empty. */
    POLICY_LIST_EMPTY("POL-106"),
    /** A text belongs here. */
    POLICY_TEXT_WANTED("POL-107"),
    /** The text is no day of the calendar: text. */
    POLICY_DATE_FORM("POL-108"),
    /** The text is no number that fits here: text. */
    POLICY_NUMBER_FORM("POL-109"),
    /** None of the words that may stand here: text, those that may. */
    POLICY_WORD_UNKNOWN("POL-110"),
    /** Two clauses of a policy, or two decisions by persons, have the same id: id. */
    POLICY_CLAUSE_TWICE("POL-111"),
    /** The policy ends before it begins: first day, last day. */
    POLICY_ENDS_EARLY("POL-112"),

    /** The text is no condition: text. */
    POLICY_EXPRESSION_FORM("POL-201"),
    /** Not exactly one key says what kind of condition it is: the keys of which one must stand there. */
    POLICY_CONDITION_KEY("POL-202"),
    /** The list of facts has no such fact: key. */
    POLICY_FACT_UNKNOWN("POL-203"),
    /** There is no such unit: unit. */
    POLICY_UNIT_UNKNOWN("POL-204"),
    /** What is compared cannot be made of these facts, or is measured in another unit than the limit: condition, limit. */
    POLICY_LIMIT_UNFIT("POL-205"),
    /** The fact is not one of yes and no, and nothing says with what it is compared: key. */
    POLICY_LIMIT_MISSING("POL-206"),
    /** The policy has no such scoring table: table. */
    POLICY_TABLE_UNKNOWN("POL-207"),
    /** A limit has too many digits to be compared exactly with sums that large. */
    POLICY_TOO_FINE("POL-208"),

    /** The value is of another kind or unit than the fact, or outside of its range: value, key. */
    POLICY_VALUE_UNFIT("POL-301"),
    /** An example comes out otherwise: name, what it says, what came out. */
    POLICY_EXAMPLE_FAILS("POL-302"),
    /** A clause comes out otherwise in an example: name, clause, what the example says, what came out. */
    POLICY_CLAUSE_FAILS("POL-303"),
    /** An example speaks of a clause that is not asked of it: name, clause. */
    POLICY_CLAUSE_NOT_ASKED("POL-304");

    private final String code;
    private final Severity severity;

    EngineProblem(String code) {
        this(code, Severity.ERROR);
    }

    EngineProblem(String code, Severity severity) {
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
