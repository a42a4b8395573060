package io.tuji.promotion;

import java.util.Arrays;
import java.util.Optional;

/** What somebody writes down of a project without changing it. */
public enum NoteKind {
    /** 记事. */
    NOTE,
    /** 风险: it may go wrong. */
    RISK,
    /** 问题: it goes wrong. */
    ISSUE;

    private static final String PREFIX = "note.";

    /** As what it stands among the changes of a project. */
    public String field() {
        return PREFIX + name();
    }

    /** Empty for a change of the project itself. */
    public static Optional<NoteKind> of(Change change) {
        return Arrays.stream(values())
                .filter(kind -> kind.field().equals(change.field()))
                .findFirst();
    }
}
