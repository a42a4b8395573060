package io.tuji.job;

import java.util.List;

/** The work cannot be done; code and arguments make the words for the person who asked for it. */
public final class JobFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final List<String> arguments;

    public JobFailed(String code, String... arguments) {
        super(code + " " + String.join(", ", arguments));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public JobFailure failure() {
        return new JobFailure(code, arguments);
    }
}
