package io.tuji.counted.web;

import io.tuji.counted.Counted;
import io.tuji.registry.FactDefinition;
import io.tuji.web.Show;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what is counted in the language of the request; templates call it {@code @countedWords}. */
@Component("countedWords")
public class CountedWords {

    private final MessageSource messages;
    private final Show show;

    CountedWords(MessageSource messages, Show show) {
        this.messages = messages;
        this.show = show;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    public String fact(FactDefinition fact) {
        return fact.name(LocaleContextHolder.getLocale());
    }

    /** 至少 12.3 亿元; only of what is counted of some firm. */
    public String value(Counted counted) {
        return show.quantity(counted.quantity().orElseThrow(), counted.bound());
    }

    public String coverage(Counted counted) {
        return counted.isComplete()
                ? say("counted.coverage.all", show.count(counted.sum().members()))
                : say(
                        "counted.coverage",
                        show.count(counted.sum().members()),
                        show.count(counted.sum().covered()),
                        show.count(counted.sum().lacking()));
    }

    /** 第 2 版（截至 2025-12-31）. */
    public String version(Counted counted) {
        return say(
                "counted.version",
                Integer.toString(counted.version().number()),
                show.date(counted.version().asOf().orElseThrow()));
    }

    /** Who says the figure once a person enters it. */
    public String source(CountingView view, Counted counted) {
        return say("counted.source", view.roster().about().name(), version(counted));
    }

    /** How it was summed up, without naming firms: whoever sees the plan reads it. */
    public String note(CountingView view, Counted counted) {
        return say("counted.note", fact(view.fact()), coverage(counted));
    }

    public String suppliers(Collection<String> keys) {
        return keys.stream().map(key -> say("supplier." + key)).collect(Collectors.joining(say("words.or")));
    }

    /** As the entry form takes it. */
    public String typed(Counted counted) {
        return counted.quantity().orElseThrow().amount().toPlainString();
    }
}
