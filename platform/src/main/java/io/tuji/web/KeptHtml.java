package io.tuji.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Pieces that stand on very many pages or many times on one, rendered once for all who read the same: rendering is most of what a page costs.
 * Such a piece is a template of its own and knows nothing but {@code it} and the language. Templates call this {@code @keptHtml}.
 */
@Component("keptHtml")
public class KeptHtml {

    /** Some 10 MiB of cards. */
    private static final int MOST = 5_000;

    private final ITemplateEngine engine;
    private final Map<Piece, String> kept = new ConcurrentHashMap<>();

    KeptHtml(ITemplateEngine engine) {
        this.engine = engine;
    }

    private record Piece(String template, Locale language, Object it) {}

    /** @param it equal to another wherever the same is to be read, as records of words are */
    public String of(String template, Object it) {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        return kept.computeIfAbsent(new Piece(template, LocaleContextHolder.getLocale(), it), this::render);
    }

    /** One after the other. */
    public String all(String template, List<?> many) {
        return many.stream().map(it -> of(template, it)).collect(Collectors.joining());
    }

    private String render(Piece piece) {
        return engine.process(piece.template(), new Context(piece.language(), Map.of("it", piece.it())));
    }
}
