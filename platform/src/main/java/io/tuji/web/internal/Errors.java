package io.tuji.web.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiProblem;
import io.tuji.web.ApiRefused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;

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
    Object unreadable(HttpMessageNotReadableException fault, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        return ApiPath.holds(request) ? answer.json(400, "", List.of(reason(fault))) : any(fault, request, response);
    }

    /** Only where it stands is told: what stands there may be anybody's secret. */
    private static Problem reason(HttpMessageNotReadableException fault) {
        String field = fault.getCause() instanceof JacksonException known
                ? known.getPath().stream()
                        .flatMap(step -> Optional.ofNullable(step.getPropertyName()).stream())
                        .collect(Collectors.joining("."))
                : "";
        return field.isEmpty()
                ? InputProblem.NO_JSON.at(Place.nowhere())
                : InputProblem.UNREADABLE.at(Place.field(field), field);
    }

    @ExceptionHandler
    Object missing(MissingServletRequestParameterException fault, HttpServletRequest request) {
        return misfit(fault.getParameterName(), request);
    }

    @ExceptionHandler
    Object missing(MissingServletRequestPartException fault, HttpServletRequest request) {
        return misfit(fault.getRequestPartName(), request);
    }

    @ExceptionHandler
    Object mistyped(MethodArgumentTypeMismatchException fault, HttpServletRequest request) {
        return misfit(fault.getName(), request);
    }

    private Object misfit(String name, HttpServletRequest request) {
        return ApiPath.holds(request)
                ? answer.json(400, "", List.of(InputProblem.UNREADABLE.at(Place.field(name), name)))
                : answer.to(request, 400, "");
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
