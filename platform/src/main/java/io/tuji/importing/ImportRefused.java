package io.tuji.importing;

import io.tuji.engine.value.Problem;
import java.util.List;

/** A file cannot be taken; nothing of it was stored. */
public final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public ImportRefused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
