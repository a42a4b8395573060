package io.tuji.registry.internal;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Title;
import io.tuji.registry.TitleKind;
import io.tuji.registry.Titles;
import io.tuji.registry.Titles.Grant;
import java.time.LocalDate;
import java.util.Optional;

/** A title as a person typed it; every fault is a problem at its field. */
public record TitleInput(String kind, String number, String from, String to, String issuer, String saidBy) {

    private static final LocalDate FAR_AHEAD = LocalDate.of(2999, 12, 31);
    private static final int LONGEST = 200;

    public static TitleInput fresh() {
        return new TitleInput("", "", "", "", "", "");
    }

    /** Empty exactly if {@code problems} then has an error. */
    public Optional<Grant> read(CompanyId company, Titles titles, Problems problems) {
        Optional<TitleKind> known = titles.findKind(kind);
        if (known.isEmpty()) {
            problems.add(RegistryProblem.TITLE_UNKNOWN, Place.field("kind"), kind);
        }
        Optional<LocalDate> first = day("from", from, problems);
        Optional<LocalDate> last = to.isBlank() ? Optional.empty() : day("to", to, problems);
        known.filter(k -> k.years().isPresent() && to.isBlank())
                .ifPresent(k -> problems.add(RegistryProblem.TITLE_NEEDS_END, Place.field("to")));
        required("issuer", issuer, problems);
        required("saidBy", saidBy, problems);
        first.ifPresent(day -> judge(company, titles, day, last, problems));
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        Optional<String> figure = Optional.of(number.strip()).filter(n -> !n.isEmpty());
        return Optional.of(new Grant(company, kind, figure, first.orElseThrow(), last, issuer.strip(), saidBy.strip()));
    }

    private void judge(CompanyId company, Titles titles, LocalDate first, Optional<LocalDate> last, Problems problems) {
        if (last.filter(first::isAfter).isPresent()) {
            problems.add(RegistryProblem.TITLE_ENDS_EARLY, Place.field("to"));
        }
        if (titles.list(company).stream()
                .anyMatch(t -> t.kind().equals(kind) && t.from().equals(first))) {
            problems.add(RegistryProblem.TITLE_TWICE, Place.field("from"));
        }
    }

    private static Optional<LocalDate> day(String field, String text, Problems problems) {
        return DateReader.read(text.strip(), FAR_AHEAD).report(problems, Place.field(field));
    }

    private static void required(String field, String typed, Problems problems) {
        String text = typed.strip();
        if (text.isEmpty()) {
            problems.add(RegistryProblem.VALUE_MISSING, Place.field(field));
        } else if (text.length() > LONGEST) {
            problems.add(RegistryProblem.VALUE_TOO_LONG, Place.field(field), LONGEST);
        } else if (!PersonalId.mask(text).equals(text)) {
            problems.add(RegistryProblem.PERSON_NUMBER, Place.field(field), PersonalId.excerpt(text));
        }
    }

    /** Reads when and why a title ends. */
    public static Optional<Title.End> readEnd(Title title, String on, String reason, Problems problems) {
        Optional<LocalDate> day = day("on", on, problems);
        boolean outside = day.filter(d -> d.isBefore(title.from())
                        || title.to().filter(d::isAfter).isPresent())
                .isPresent();
        if (outside || title.end().isPresent()) {
            problems.add(RegistryProblem.TITLE_END_OUTSIDE, Place.field("on"));
        }
        if (reason.isBlank()) {
            problems.add(RegistryProblem.REASON_MISSING, Place.field("reason"));
        }
        return problems.hasErrors() ? Optional.empty() : day.map(d -> new Title.End(d, reason.strip()));
    }
}
