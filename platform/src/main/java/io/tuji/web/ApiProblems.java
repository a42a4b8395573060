package io.tuji.web;

import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.ProblemCode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/** Puts faults into the shape of {@link ApiProblem}, and sends them where no handler answers. */
@Component
public class ApiProblems {

    /** Where the reference page tells of each code. */
    public static final String PAGE = "/api";

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("zh-CN"), Locale.ENGLISH);

    private final ProblemTexts texts;
    private final ObjectMapper json;

    ApiProblems(ProblemTexts texts, ObjectMapper json) {
        this.texts = texts;
        this.json = json;
    }

    public ApiProblem of(int status, Problem problem, Locale locale, String reference, Collection<Problem> items) {
        return new ApiProblem(
                PAGE + "#" + problem.code(),
                texts.message(problem.code(), problem.arguments(), locale),
                status,
                texts.remedy(problem.code(), problem.arguments(), locale),
                problem.code(),
                messages(problem),
                remedies(problem),
                Optional.of(reference).filter(r -> !r.isEmpty()),
                items(items));
    }

    public List<ApiProblem.Item> items(Collection<Problem> problems) {
        return problems.stream().map(this::item).toList();
    }

    private ApiProblem.Item item(Problem problem) {
        Place place = problem.place();
        return new ApiProblem.Item(
                problem.code(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                place.field(),
                boxed(place.row()),
                boxed(place.column()),
                messages(problem),
                remedies(problem));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.stream().boxed().findFirst();
    }

    public Map<String, String> messages(Problem problem) {
        return inBoth(locale -> texts.message(problem.code(), problem.arguments(), locale));
    }

    public Map<String, String> remedies(Problem problem) {
        return inBoth(locale -> texts.remedy(problem.code(), problem.arguments(), locale));
    }

    private static Map<String, String> inBoth(Function<Locale, String> said) {
        Map<String, String> both = new LinkedHashMap<>();
        LANGUAGES.forEach(locale -> both.put(locale.toLanguageTag(), said.apply(locale)));
        return both;
    }

    /** For filters, which stand before the handlers. */
    public void send(HttpServletResponse response, int status, ProblemCode code, Locale locale, Object... arguments)
            throws IOException {
        ApiProblem problem = of(status, code.at(Place.nowhere(), arguments), locale, "", List.of());
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
