package io.tuji.web.internal;

import io.tuji.web.ApiProblem;
import io.tuji.web.ApiRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** The one handler of what pages throw. */
@ControllerAdvice
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final FaultAnswer answer;

    Errors(FaultAnswer answer) {
        this.answer = answer;
    }

    /** Security decides by itself whether to refuse or to ask for sign-in, so its exceptions go on to its filter. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void security(RuntimeException refused) {
        throw refused;
    }

    /** The visitor has gone: nobody reads an answer. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    void gone() {}

    @ExceptionHandler
    ResponseEntity<ApiProblem> refused(ApiRefused refused) {
        return answer.json(refused.status(), "", refused.problems());
    }

    @ExceptionHandler
    @Nullable
    Object any(Exception exception, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw exception;
        }
        response.resetBuffer();
        if (exception instanceof ErrorResponse known && known.getStatusCode().value() < 500) {
            known.getHeaders().forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
            return answer.to(request, known.getStatusCode().value(), "");
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} {} failed, reference {}", request.getMethod(), request.getRequestURI(), reference, exception);
        return answer.to(request, 500, reference);
    }
}
