package io.tuji.publish.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Makes a page of a template, in one language; every link in it is relative, so that it works wherever the site lies. */
final class Press {

    private final ITemplateEngine engine;
    private final SiteWords words;
    private final Tongue tongue;
    private final LocalDate today;

    Press(ITemplateEngine engine, SiteWords words, Tongue tongue, LocalDate today) {
        this.engine = engine;
        this.words = words;
        this.tongue = tongue;
        this.today = today;
    }

    /** @param place of the page below the folder of its language */
    SiteFile page(String template, String place, Map<String, Object> model) {
        String path = tongue.folder() + place;
        Map<String, Object> variables = new HashMap<>(model);
        variables.put("w", words);
        variables.put("language", tongue.tag());
        variables.put("up", up(place));
        variables.put("root", up(path));
        variables.put("place", place);
        variables.put("other", up(path) + tongue.other().folder() + place);
        variables.put("otherLanguage", tongue.other().tag());
        variables.put("today", today);
        return SiteFile.of(path, engine.process("public/" + template, new Context(tongue.locale(), variables)));
    }

    private static String up(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }
}
