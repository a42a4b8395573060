package io.tuji.publish.web;

import io.tuji.engine.dataset.Label;
import io.tuji.publish.internal.Choices.Choice;
import io.tuji.publish.internal.Draft.Chosen;
import io.tuji.publish.internal.Draft.Said;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the form of a draft as it was sent. */
final class DraftForm {

    private final Map<String, String[]> sent;

    DraftForm(Map<String, String[]> sent) {
        this.sent = sent;
    }

    /** A new one, of which nothing is chosen yet. */
    Said first() {
        return new Said(
                text("plan"), text("period"), label("title"), label("note"), Optional.empty(), Label.of(""), Map.of());
    }

    /** @param choices what may be chosen; whatever else was sent is not heard */
    Said changed(Said before, List<Choice> choices) {
        List<String> picks = Arrays.asList(sent.getOrDefault("pick", new String[0]));
        Map<String, Chosen> chosen = new LinkedHashMap<>();
        for (Choice choice : choices) {
            String measure = choice.indicator().id();
            Label definition = label("definition-" + measure + "-");
            Label method = label("method-" + measure + "-");
            List<String> periods = picks.stream()
                    .filter(pick -> pick.startsWith(measure + "|"))
                    .map(pick -> pick.substring(measure.length() + 1))
                    .filter(period -> choice.periods().stream()
                            .anyMatch(known -> known.period().equals(period)))
                    .toList();
            chosen.put(measure, new Chosen(periods, definition, method));
        }
        return new Said(
                before.plan(),
                text("period"),
                label("title"),
                label("note"),
                before.replaces(),
                label("changed"),
                chosen);
    }

    int version() {
        String text = text("version");
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    }

    private Label label(String name) {
        return new Label(text(name + "Zh"), text(name + "En"));
    }

    private String text(String name) {
        String[] values = sent.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0];
    }
}
