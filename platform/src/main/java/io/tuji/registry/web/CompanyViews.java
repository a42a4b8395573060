package io.tuji.registry.web;

import io.tuji.registry.CompanyId;
import io.tuji.registry.Title;
import io.tuji.registry.Titles;
import io.tuji.registry.internal.Belief;
import io.tuji.registry.internal.Belief.Golden;
import io.tuji.registry.internal.Belief.Said;
import io.tuji.registry.internal.PropertyText;
import io.tuji.registry.internal.Registered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes what is known of a company into what its page shows. */
@Component
class CompanyViews {

    private final CompanyWords words;
    private final FactViews factViews;
    private final Titles titles;

    CompanyViews(CompanyWords words, FactViews factViews, Titles titles) {
        this.words = words;
        this.factViews = factViews;
        this.titles = titles;
    }

    List<PropertyView> properties(Belief belief) {
        return PropertyText.ALL.stream().map(p -> property(p, belief)).toList();
    }

    private PropertyView property(String property, Belief belief) {
        boolean changeable = PropertyText.CHANGEABLE.contains(property);
        String label = words.property(property);
        return belief.find(property)
                .map(golden -> new PropertyView(
                        property,
                        label,
                        words.text(property, golden.believed().text()),
                        origin(golden),
                        golden.contested(),
                        golden.others().stream()
                                .map(said -> other(property, said))
                                .toList(),
                        changeable))
                .orElseGet(() -> new PropertyView(property, label, "", List.of(), false, List.of(), changeable));
    }

    private List<String> origin(Golden golden) {
        Said said = golden.believed();
        List<String> lines = new ArrayList<>();
        if (golden.property().equals("capital")) {
            lines.add(words.exact(PropertyText.money(said.text())));
        }
        lines.addAll(origin(said.by()));
        golden.others().stream()
                .filter(other -> !other.text().equals(said.text()))
                .forEach(other -> lines.add(words.say("origin.other", other(golden.property(), other))));
        return lines;
    }

    private List<String> origin(Registered record) {
        return List.of(
                words.say("origin.source", record.sourceName()),
                words.say("origin.asOf", record.asOf().toString()),
                words.say("origin.row", record.fileName(), Long.toString(record.row())));
    }

    private String other(String property, Said said) {
        return words.say(
                "origin.said",
                words.text(property, said.text()),
                said.by().sourceName(),
                said.by().asOf().toString());
    }

    List<TitleView> titles(CompanyId company, LocalDate day) {
        return titles.list(company).stream()
                .map(title -> new TitleView(title, words.title(title.kind()), state(title, day)))
                .toList();
    }

    private static String state(Title title, LocalDate day) {
        if (title.isValidOn(day)) {
            return "valid";
        }
        if (day.isBefore(title.from())) {
            return "coming";
        }
        return title.end().isPresent() ? "ended" : "past";
    }

    /** What changed with each record, the latest first. */
    List<VersionView> versions(Belief belief) {
        return belief.versions().stream()
                .map(version -> new VersionView(
                        version.record(),
                        version.first(),
                        version.differences().stream().map(this::difference).toList()))
                .toList();
    }

    private VersionView.Difference difference(Belief.Difference difference) {
        return new VersionView.Difference(
                words.property(difference.property()),
                text(difference.property(), difference.before()),
                text(difference.property(), difference.after()));
    }

    private String text(String property, Optional<String> text) {
        return text.map(known -> words.text(property, known)).orElse("");
    }

    /** The company as dated lines of plain text, for a message or a paper. Protected facts stay out whoever copies. */
    String copied(String code, Belief belief, CompanyId company, Instant asOf, LocalDate day) {
        Stream<String> registration = PropertyText.ALL.stream()
                .flatMap(p -> belief.find(p).stream())
                .map(golden -> words.say(
                        "copy.line",
                        words.property(golden.property()),
                        words.text(golden.property(), golden.believed().text()),
                        golden.believed().by().sourceName(),
                        golden.believed().by().asOf().toString()));
        Stream<String> open = factViews.open(company, asOf).stream()
                .flatMap(known -> known.latest().find().stream()
                        .map(s -> words.say(
                                "copy.line",
                                words.fact(known.fact()) + " " + s.what().period(),
                                words.statement(s),
                                s.what().saidBy(),
                                s.what().asOf().toString())));
        Stream<String> held = titles(company, day).stream()
                .filter(view -> view.state().equals("valid"))
                .map(view -> words.say(
                        "copy.line",
                        words.say("company.titles"),
                        view.name(),
                        view.title().issuer(),
                        view.title().from().toString()));
        Stream<String> head = Stream.of(words.say("copy.head", code, day.toString()));
        return String.join(
                "\n",
                Stream.of(head, registration, open, held)
                        .flatMap(lines -> lines)
                        .toList());
    }
}
