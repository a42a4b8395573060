package io.tuji.registry.internal;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.registry.FactDefinition;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the words by which pages and exported sheets call facts, what may be said of them, and how sure it is. */
@Component
class FactLabels {

    private final MessageSource messages;

    FactLabels(MessageSource messages) {
        this.messages = messages;
    }

    /** By key or name in either language. */
    Optional<FactDefinition> fact(Collection<FactDefinition> list, String typed) {
        return list.stream()
                .filter(fact -> Stream.of(fact.key(), fact.zh(), fact.en()).anyMatch(typed.strip()::equalsIgnoreCase))
                .findFirst();
    }

    /** The word that the fact offers under that name; what was typed where it offers none. */
    String option(FactDefinition fact, String typed) {
        return fact.options().stream()
                .filter(word -> isCalled("fact.choice." + word, typed))
                .findFirst()
                .orElse(typed);
    }

    Optional<Boolean> truth(String typed) {
        return Stream.of(FactDefinition.YES, FactDefinition.NO)
                .filter(word -> word.equalsIgnoreCase(typed) || isCalled("fact.choice." + word, typed))
                .findFirst()
                .map(FactDefinition.YES::equals);
    }

    Optional<Certainty> certainty(String typed) {
        return Arrays.stream(Certainty.values())
                .filter(one -> one.name().equalsIgnoreCase(typed) || isCalled("certainty." + one, typed))
                .findFirst();
    }

    Optional<Bound> bound(String typed) {
        return Arrays.stream(Bound.values())
                .filter(one -> one.name().equalsIgnoreCase(typed) || isCalled("bound." + one + ".name", typed))
                .findFirst();
    }

    private boolean isCalled(String key, String typed) {
        return Stream.of(Locale.CHINESE, Locale.ENGLISH)
                .anyMatch(locale -> messages.getMessage(key, null, locale).equalsIgnoreCase(typed));
    }
}
