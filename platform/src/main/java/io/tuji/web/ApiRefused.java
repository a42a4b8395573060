package io.tuji.web;

import io.tuji.engine.value.Problem;
import io.tuji.engine.value.ProblemCode;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A handler of the API does not do what was asked, because of what was sent. */
public final class ApiRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int UNREADABLE = 400;
    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final int status;
    private final transient List<Problem> problems;

    private ApiRefused(int status, Collection<Problem> problems) {
        super(status + " " + problems.stream().map(Problem::code).toList());
        this.status = status;
        this.problems = List.copyOf(problems);
    }

    /** The request cannot be read. */
    public static ApiRefused unreadable(Collection<Problem> problems) {
        return new ApiRefused(UNREADABLE, problems);
    }

    /** The input is at fault. */
    public static ApiRefused input(Collection<Problem> problems) {
        return new ApiRefused(UNPROCESSABLE, problems);
    }

    /** The record is not, or no longer, in the state that the request supposes. */
    public static ApiRefused conflict(Collection<Problem> problems) {
        return new ApiRefused(CONFLICT, problems);
    }

    /**
     * A conflict where one of the problems is of a kind that says so, else the input is at fault.
     *
     * @param late kinds of problems of a record that is no longer in the state that the request supposes
     */
    public static ApiRefused of(Collection<Problem> problems, Set<? extends ProblemCode> late) {
        boolean isLate = problems.stream()
                .anyMatch(problem -> late.stream().map(ProblemCode::code).anyMatch(problem.code()::equals));
        return isLate ? conflict(problems) : input(problems);
    }

    public int status() {
        return status;
    }

    public List<Problem> problems() {
        return problems;
    }
}
