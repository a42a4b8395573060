package io.tuji.engine.value;

/**
 * One kind of problem that a module can report. A module lists its kinds in one enum; message and remedy in both
 * languages stand in the message files under {@code problem.CODE} and {@code problem.CODE.remedy}.
 */
public interface ProblemCode {

    /** Three capital letters and three digits, as {@code VAL-101}; never reused for another meaning. */
    String code();

    Severity severity();

    /** The problem of this kind at the given place. */
    default Problem at(Place place, Object... arguments) {
        return Fault.of(this, arguments).at(place);
    }
}
