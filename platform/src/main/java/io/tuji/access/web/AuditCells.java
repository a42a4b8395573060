package io.tuji.access.web;

import io.tuji.audit.AuditRecord;
import io.tuji.web.Show;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An entry as a row of a file. */
@Component
class AuditCells {

    private final Words words;
    private final Show show;

    AuditCells(Words words, Show show) {
        this.words = words;
        this.show = show;
    }

    String title() {
        return words.say("audit.title");
    }

    List<String> head() {
        return List.of(
                words.say("audit.at"),
                words.say("audit.actor"),
                words.say("audit.token"),
                words.say("audit.act"),
                words.say("audit.subject"),
                words.say("audit.before"),
                words.say("audit.after"),
                words.say("audit.reason"),
                words.say("audit.sequence"));
    }

    List<String> of(AuditRecord entry) {
        return List.of(
                show.moment(entry.at()),
                entry.actor(),
                entry.token().orElse(""),
                words.act(entry.act()),
                entry.subject(),
                text(entry.before()),
                text(entry.after()),
                entry.reason().orElse(""),
                entry.sequence().isPresent()
                        ? Long.toString(entry.sequence().getAsLong())
                        : words.say("audit.unsealed"));
    }

    private static String text(Map<String, String> values) {
        return new TreeMap<>(values)
                .entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("; "));
    }
}
