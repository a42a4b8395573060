package io.tuji.web.internal;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.web.ApiPath;
import io.tuji.web.ApiProblem;
import io.tuji.web.ApiProblems;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The one shape of an error: a page, a notice where htmx asked for a part of a page, RFC 9457 where a program asked. */
@Component
class FaultAnswer {

    private final ProblemTexts texts;
    private final ApiProblems problems;

    FaultAnswer(ProblemTexts texts, ApiProblems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** @param reference under which the log tells more; empty if it does not */
    Object to(HttpServletRequest request, int status, String reference) {
        if (wantsJson(request)) {
            return json(status, reference, List.of());
        }
        WebProblem problem = WebProblem.of(status);
        Locale locale = LocaleContextHolder.getLocale();
        String message = texts.message(problem.code(), List.of(), locale);
        String remedy = texts.remedy(problem.code(), List.of(), locale);
        String view = request.getHeader("HX-Request") == null ? "web/error" : "web/error-notice";
        Map<String, Object> model = Map.of(
                "faultCode", problem.code(), "faultText", message, "faultRemedy", remedy, "faultReference", reference);
        return new ModelAndView(view, model, HttpStatusCode.valueOf(status));
    }

    ResponseEntity<ApiProblem> json(int status, String reference, List<Problem> items) {
        Problem problem = WebProblem.of(status).at(Place.nowhere());
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.of(status, problem, LocaleContextHolder.getLocale(), reference, items));
    }

    /** Whoever asks the API, or names JSON and not HTML; a browser always names HTML. */
    private static boolean wantsJson(HttpServletRequest request) {
        if (ApiPath.holds(request)) {
            return true;
        }
        String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            return wanted.stream().anyMatch(FaultAnswer::isJson)
                    && wanted.stream().noneMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }

    private static boolean isJson(MediaType type) {
        return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
                || type.equalsTypeAndSubtype(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
