package io.tuji.blocker.internal;

import io.tuji.access.People;
import io.tuji.access.Right;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blocker.Owner;
import io.tuji.notice.Notices;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells people of blockers and decisions: those who have to see to them, those who entered them, those who lead. */
@Component
class BlockerNews {

    private static final Right LEADS = Right.change("promotion.override");
    private static final int EXCERPT = 40;

    private final Notices notices;
    private final People people;

    BlockerNews(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    /** The person; of a body alone its people. */
    Stream<UserId> owners(Owner owner) {
        return owner.person()
                .map(Stream::of)
                .orElseGet(() -> people.withRight(BlockerReach.CHANGE).stream()
                        .filter(one -> owner.unit().isPresent() && one.orgUnit().equals(owner.unit()))
                        .map(Visitor::id));
    }

    Stream<UserId> leaders() {
        return people.withRight(LEADS).stream().map(Visitor::id);
    }

    /** Whoever gave it to themselves is not told. */
    void given(Blocker blocker, Visitor by) {
        owners(blocker.standing().owner())
                .filter(person -> !person.equals(by.id()))
                .forEach(person -> notices.tell(
                        person,
                        "blocker.notice.given",
                        List.of(
                                blocker.id().code(),
                                excerpt(blocker.what().words()),
                                blocker.subject().name()),
                        address(blocker)));
    }

    /** To those who entered it, that it is solved and waits for the asker; to those who have it, that it is reopened. */
    void turned(String what, Blocker blocker, Stream<UserId> persons, Visitor by) {
        persons.filter(person -> !person.equals(by.id()))
                .distinct()
                .forEach(person -> notices.tell(
                        person,
                        "blocker.notice." + what,
                        List.of(
                                blocker.id().code(),
                                excerpt(blocker.what().words()),
                                blocker.subject().name()),
                        address(blocker)));
    }

    /** Of one light in one step and round each is told once, however often this is called. */
    void late(String what, Blocker blocker, Stream<UserId> persons, Optional<Integer> days) {
        String occasion = "blocker:%d:%d:%s:%s:%s"
                .formatted(
                        blocker.id().value(),
                        blocker.standing().round(),
                        blocker.standing().state(),
                        blocker.standing().hard() ? "hard" : "",
                        what);
        persons.distinct()
                .forEach(person -> notices.tellOnce(
                        occasion,
                        person,
                        "blocker.notice." + what,
                        List.of(
                                blocker.id().code(),
                                excerpt(blocker.what().words()),
                                blocker.subject().name(),
                                days.map(Object::toString).orElse("—")),
                        address(blocker)));
    }

    static String excerpt(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }

    private static String address(Blocker blocker) {
        return "/blockers/" + blocker.id().code();
    }
}
