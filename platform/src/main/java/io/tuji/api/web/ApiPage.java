package io.tuji.api.web;

import io.tuji.access.SignedIn;
import io.tuji.api.internal.ApiCatalogue;
import io.tuji.api.internal.ApiOperation;
import io.tuji.web.ProblemTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reference of the API for people: searched, read, printed. */
@Controller
@SignedIn
class ApiPage {

    private static final int LONGEST_QUERY = 100;

    /** Those about tokens; what a module finds wrong with the input stands in the list of problems of the answer. */
    private static final List<String> REFUSALS =
            List.of("ACC-201", "ACC-202", "ACC-203", "ACC-204", "ACC-205", "ACC-206", "ACC-207", "ACC-208", "ACC-209");

    /** What a code leaves open until it happens. */
    private static final List<String> OPEN = List.of("…");

    /** What a code means and what to do about it. */
    record Refusal(String code, String message, String remedy) {}

    private final ApiCatalogue catalogue;
    private final ProblemTexts texts;

    ApiPage(ApiCatalogue catalogue, ProblemTexts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    @GetMapping("/api")
    String show(@RequestParam(defaultValue = "") String q, Locale locale, Model model) {
        String typed = q.strip();
        String wanted = typed.substring(0, Math.min(LONGEST_QUERY, typed.length()));
        Map<String, List<ApiOperation>> groups = catalogue.operations().stream()
                .filter(operation -> fits(operation, wanted.toLowerCase(Locale.ROOT)))
                .collect(Collectors.groupingBy(ApiOperation::module, LinkedHashMap::new, Collectors.toList()));
        model.addAttribute("q", wanted);
        model.addAttribute("groups", groups);
        model.addAttribute("locale", locale);
        model.addAttribute("refusals", refusals(locale));
        return "api/reference";
    }

    private static boolean fits(ApiOperation operation, String wanted) {
        return Stream.of(
                        operation.path(),
                        operation.method(),
                        operation.words().zh(),
                        operation.words().en(),
                        operation.right().map(right -> right.text()).orElse(""))
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private List<Refusal> refusals(Locale locale) {
        Stream<String> ofStatuses = catalogue.operations().stream()
                .flatMap(operation -> operation.refusals().stream())
                .filter(status -> status != 401)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(status -> "WEB-" + status);
        return Stream.concat(REFUSALS.stream(), ofStatuses)
                .map(code -> new Refusal(code, texts.message(code, OPEN, locale), texts.remedy(code, OPEN, locale)))
                .toList();
    }
}
