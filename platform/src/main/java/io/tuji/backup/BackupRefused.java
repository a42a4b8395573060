package io.tuji.backup;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import java.nio.file.Path;

/** A backup or a restore that does not take place; nothing was changed. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public BackupRefused(BackupProblem kind, Path file, Object... arguments) {
        super(kind.code() + " " + file);
        this.problem = kind.at(Place.file(file.toString()), arguments);
    }

    public BackupRefused(BackupProblem kind, Path file, Throwable cause, Object... arguments) {
        this(kind, file, arguments);
        initCause(cause);
    }

    public Problem problem() {
        return problem;
    }
}
