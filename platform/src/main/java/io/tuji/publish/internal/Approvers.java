package io.tuji.publish.internal;

import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.notice.Notices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells those who may approve that a release waits for them, and its authors what came of it. */
@Component
class Approvers {

    private final People people;
    private final Notices notices;

    Approvers(People people, Notices notices) {
        this.people = people;
        this.notices = notices;
    }

    void tellOfSubmitted(Draft draft) {
        people.withRight(Right.approve("publish")).stream()
                .filter(person -> !draft.authors().contains(person.login()))
                .forEach(person -> notices.tell(
                        person.id(),
                        "publish.notice.submitted",
                        List.of(draft.said().title().zh()),
                        address(draft)));
    }

    void tellOfOutcome(Draft draft, String what) {
        draft.authors().stream()
                .flatMap(login -> people.findByLogin(login).stream())
                .forEach(person -> notices.tell(
                        person.id(),
                        "publish.notice." + what,
                        List.of(draft.said().title().zh()),
                        address(draft)));
    }

    private static String address(Draft draft) {
        return "/publish/drafts/" + draft.id().value();
    }
}
