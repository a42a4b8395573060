package io.tuji.importing.web;

import io.tuji.engine.value.Problem;
import io.tuji.importing.internal.ImportFault;
import io.tuji.web.ProblemTexts;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Problems of imports in words; a property is called by its name, never by its key. */
@Component
class ImportTexts {

    private static final Set<String> ABOUT_PROPERTIES =
            Set.of(ImportFault.PROPERTY_UNMAPPED.code(), ImportFault.PROPERTY_TWICE.code());

    private final ProblemTexts texts;
    private final MessageSource messages;

    ImportTexts(ProblemTexts texts, MessageSource messages) {
        this.texts = texts;
        this.messages = messages;
    }

    List<ProblemTexts.Text> of(Collection<Problem> problems) {
        return texts.of(problems.stream().map(this::named).toList());
    }

    /** Why a row was not taken, in one cell: each reason with its column, remedy and code. */
    String reason(List<Problem> problems) {
        Locale locale = LocaleContextHolder.getLocale();
        return problems.stream()
                .map(problem -> column(problem, locale)
                        + texts.message(problem.code(), problem.arguments(), locale) + " "
                        + texts.remedy(problem.code(), problem.arguments(), locale) + " [" + problem.code() + "]")
                .collect(Collectors.joining("\n"));
    }

    private String column(Problem problem, Locale locale) {
        Optional<String> field = problem.place().field();
        return field.map(name -> messages.getMessage("place.field", new Object[] {name}, locale) + " ")
                .orElse("");
    }

    private Problem named(Problem problem) {
        if (!ABOUT_PROPERTIES.contains(problem.code())) {
            return problem;
        }
        Locale locale = LocaleContextHolder.getLocale();
        List<String> names = problem.arguments().stream()
                .map(key -> messages.getMessage("property." + key, null, locale))
                .toList();
        return new Problem(problem.code(), problem.severity(), problem.place(), names);
    }
}
