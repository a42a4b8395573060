package io.tuji.access.internal;

import io.tuji.access.Right;
import org.springframework.security.access.AccessDeniedException;

/** The visitor does not have the right that a handler demands. */
final class RightMissing extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    private final transient Right right;

    RightMissing(Right right) {
        super("needs " + right.text());
        this.right = right;
    }

    Right right() {
        return right;
    }
}
