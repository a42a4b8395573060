package io.tuji.ledger.internal;

import io.tuji.district.Name;
import io.tuji.district.PromotionRules;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What stands in the columns that are only to be read. */
@Component
class FixedTexts {

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Projects projects;

    FixedTexts(Projects projects) {
        this.projects = projects;
    }

    String of(Project project, String key, Locale locale) {
        Optional<PromotionRules> rules = projects.rules();
        return switch (key) {
            case LedgerColumns.CODE -> project.code().toString();
            case "name" -> project.name();
            case "firm" -> project.firm().name();
            case "owner" -> project.owner().name();
            case "pipeline" ->
                rules.flatMap(found -> found.findWay(project.spot().pipeline()))
                        .map(way -> way.name().in(locale))
                        .orElse(project.spot().pipeline());
            case "stage" ->
                rules.flatMap(found -> Optional.<Name>ofNullable(
                                found.stageNames().get(project.spot().stage())))
                        .map(name -> name.in(locale))
                        .orElse(project.spot().stage());
            default -> throw new IllegalArgumentException("no fixed column " + key);
        };
    }

    /** Whether that stands there, in one of the languages. */
    boolean says(Project project, String key, String text) {
        return LANGUAGES.stream()
                .anyMatch(language -> of(project, key, language).strip().equals(text));
    }
}
