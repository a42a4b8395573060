package io.tuji.web.internal;

import io.tuji.engine.value.ProblemCode;
import io.tuji.engine.value.Severity;
import java.util.Arrays;

/** Why a request got no page. None has arguments. */
enum WebProblem implements ProblemCode {
    BAD_REQUEST(400),
    SIGNED_OUT(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    WRONG_METHOD(405),
    NOT_ACCEPTABLE(406),
    CHANGED_MEANWHILE(409),
    GONE(410),
    TOO_LARGE(413),
    WRONG_MEDIA_TYPE(415),
    INPUT_AT_FAULT(422),
    TOO_MANY(429),
    FAILED(500),
    UNAVAILABLE(503);

    private final int status;

    WebProblem(int status) {
        this.status = status;
    }

    /** The problem of a status; any other status is told as the plainest of its class. */
    static WebProblem of(int status) {
        return Arrays.stream(values())
                .filter(problem -> problem.status == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? BAD_REQUEST : FAILED);
    }

    @Override
    public String code() {
        return "WEB-" + status;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }
}
