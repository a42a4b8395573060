package io.tuji.task.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;

/** Why something of a task cannot be kept. The arguments of each are named after its code. */
public enum TaskProblem implements ProblemCode {
    /** No amount above zero: text. */
    QUANTITY_FORM("TSK-102"),
    /** No unit of that symbol: text. */
    UNIT_UNKNOWN("TSK-103"),
    /** No year: text. */
    YEAR_FORM("TSK-104"),
    /** No measure of that id: text. */
    MEASURE_UNKNOWN("TSK-105"),
    /** No body of that number: text. */
    UNIT_OF_PEOPLE_UNKNOWN("TSK-106"),
    /** No day of the year of the task or later: text, year. */
    DEADLINE_FORM("TSK-107"),
    /** The pack has no such yearly task: id, year. */
    PACK_TASK_UNKNOWN("TSK-108"),
    /** It has been taken over already: code. */
    TAKEN_ALREADY("TSK-109"),
    /** The unit is not of the kind that the measure is measured in: unit, unit of the measure. */
    UNIT_UNLIKE("TSK-110"),
    /** No layer of that id: text. */
    LAYER_UNKNOWN("TSK-121"),
    /** No amount of zero or more: text. */
    AMOUNT_FORM("TSK-122"),
    /** Nothing is handed to anybody. */
    NOTHING_PLANNED("TSK-123"),
    /** Something is planned after the deadline: part, last month. */
    AFTER_DEADLINE("TSK-124"),
    /** The part is not one of the layer, or stands twice: text. */
    PART_UNKNOWN("TSK-125"),
    /** A text that has to be there. */
    TEXT_MISSING("TSK-131"),
    /** Longer than so many characters: number. */
    TEXT_TOO_LONG("TSK-132"),
    /** A number that belongs to a person: what is shown of it. */
    PERSON_NUMBER("TSK-133"),
    /** No month that has ended: text. */
    MONTH_NOT_ENDED("TSK-141"),
    /** No way to count: text. */
    REACH_UNKNOWN("TSK-142"),
    /** The part belongs to another body. */
    PART_OF_OTHERS("TSK-143"),
    /** The task has not been taken apart and accepted. */
    NOT_BROKEN_DOWN("TSK-144"),
    /** Less to date than was reported to date of an earlier month: amount, month, amount then. */
    FALLS("TSK-145"),
    /** Somebody else has changed it meanwhile. */
    CHANGED_MEANWHILE("TSK-151"),
    /** The task has ended. */
    TASK_ENDED("TSK-152"),
    /** The weights do not come to 100: sum. */
    WEIGHTS_SUM("TSK-161"),
    /** No target of that id: text. */
    TARGET_UNKNOWN("TSK-162"),
    /** A target twice: text. */
    TARGET_TWICE("TSK-163"),
    /** No weight above zero: text. */
    WEIGHT_FORM("TSK-164"),
    /** The body has a letter of that year: code. */
    LETTER_EXISTS("TSK-165"),
    /** No month of the year has ended. */
    NOTHING_TO_SCORE("TSK-166"),
    /** No number that can be wanted: text. */
    WANTED_FORM("TSK-171"),
    /** Whoever raised it does not decide it. */
    OWN_APPEAL("TSK-172"),
    /** It has been decided. */
    APPEAL_DECIDED("TSK-173"),
    /** The score has no such item: text. */
    ITEM_UNKNOWN("TSK-174"),
    /** The body of the letter is another one. */
    LETTER_OF_OTHERS("TSK-175");

    private final String code;

    TaskProblem(String code) {
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
