package io.tuji.study.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.People;
import io.tuji.access.Visitor;
import io.tuji.notice.Notices;
import io.tuji.study.Study;
import io.tuji.study.Study.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the people of a body that it was commissioned, or that it owns a decision. */
@Component
class StudyNews {

    private static final int EXCERPT = 30;

    private final People people;
    private final Notices notices;

    StudyNews(People people, Notices notices) {
        this.people = people;
        this.notices = notices;
    }

    void commissioned(Study study, Visitor by) {
        study.what()
                .commissioned()
                .unit()
                .ifPresent(unit -> tell(
                        "study:" + study.id().value() + ":commissioned:" + unit.value(),
                        "study.notice.commissioned",
                        unit,
                        study,
                        study.what().question(),
                        study.what().due(),
                        by));
    }

    void owns(Study study, long decision, Decision decided, Visitor by) {
        tell(
                "study:" + study.id().value() + ":decision:" + decision,
                "study.notice.decision",
                decided.owner(),
                study,
                decided.words(),
                decided.due(),
                by);
    }

    private void tell(
            String occasion,
            String key,
            OrgUnitId unit,
            Study study,
            String words,
            Optional<LocalDate> due,
            Visitor by) {
        List<String> arguments = List.of(
                study.id().code(), excerpt(words), due.map(LocalDate::toString).orElse("—"));
        people.withRight(StudyReach.VIEW).stream()
                .filter(person -> person.orgUnit().equals(Optional.of(unit)))
                .filter(person -> !person.login().equals(by.login()))
                .forEach(person -> notices.tellOnce(
                        occasion,
                        person.id(),
                        key,
                        arguments,
                        "/studies/" + study.id().code()));
    }

    private static String excerpt(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }
}
