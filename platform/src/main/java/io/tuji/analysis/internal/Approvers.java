package io.tuji.analysis.internal;

import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.analysis.Analysis;
import io.tuji.notice.Notices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells those who may approve that a paper waits for them, and its authors what came of it. */
@Component("analysisApprovers")
class Approvers {

    private final People people;
    private final Notices notices;

    Approvers(People people, Notices notices) {
        this.people = people;
        this.notices = notices;
    }

    void tellOfSubmitted(Analysis paper) {
        people.withRight(Right.approve("analysis")).stream()
                .filter(person -> !paper.isOf(person.login()))
                .forEach(person ->
                        notices.tell(person.id(), "analysis.notice.submitted", List.of(paper.title()), address(paper)));
    }

    void tellOfOutcome(Analysis paper, String what) {
        paper.authors().stream()
                .flatMap(login -> people.findByLogin(login).stream())
                .forEach(person ->
                        notices.tell(person.id(), "analysis.notice." + what, List.of(paper.title()), address(paper)));
    }

    private static String address(Analysis paper) {
        return "/analysis/" + paper.id().value();
    }
}
