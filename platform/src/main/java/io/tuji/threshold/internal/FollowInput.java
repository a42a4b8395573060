package io.tuji.threshold.internal;

import io.tuji.access.People;
import io.tuji.access.UserId;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.registry.CompanyId;
import io.tuji.threshold.ThresholdFirm;
import io.tuji.threshold.Thresholds;
import io.tuji.threshold.Thresholds.TypedFollow;
import io.tuji.threshold.internal.FollowStore.Held;
import io.tuji.web.TypedForm;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Reads what people want of firms. What is left empty stays as it is; {@link Thresholds#NOTHING} takes it away. */
@Component
class FollowInput {

    private final ThresholdListStore list;
    private final People people;
    private final Clock clock;

    FollowInput(ThresholdListStore list, People people, Clock clock) {
        this.list = list;
        this.people = people;
        this.clock = clock;
    }

    /** The firms that are chosen, as they stand on the list and in the version that was read. */
    List<ThresholdFirm> firms(List<String> typed, Visitor visitor, Problems problems) {
        if (typed.isEmpty()) {
            problems.add(ThresholdProblem.FIRM_NEEDED, Place.field("firms"));
        }
        return typed.stream()
                .distinct()
                .flatMap(text -> firm(text, visitor, problems).stream())
                .toList();
    }

    private Optional<ThresholdFirm> firm(String text, Visitor visitor, Problems problems) {
        String[] parts = text.split("@", 2);
        Optional<ThresholdFirm> firm = CompanyId.read(parts[0])
                .flatMap(id -> list.of(List.of(id), visitor).stream().findFirst());
        if (firm.isEmpty()) {
            problems.add(ThresholdProblem.FIRM_NOT_LISTED, Place.field("firms"), parts[0]);
        }
        firm.filter(found -> parts.length == 2
                        && !parts[1].equals(Integer.toString(found.following().version())))
                .ifPresent(
                        found -> problems.add(ThresholdProblem.FOLLOWING_CHANGED, Place.field("firms"), found.name()));
        return firm;
    }

    /** What it makes of what holds of a firm. */
    UnaryOperator<Held> wanted(TypedFollow typed, Problems problems) {
        if (typed.month().isEmpty()
                && typed.follower().isEmpty()
                && typed.note().isEmpty()) {
            problems.add(ThresholdProblem.NOTHING_GIVEN, Place.field("month"));
        }
        Optional<YearMonth> month = month(typed.month(), problems);
        Optional<UserId> follower = follower(typed.follower(), problems);
        String note = takesAway(typed.note())
                ? ""
                : new TypedForm(problems).optional("note", typed.note(), TypedForm.SENTENCE);
        return held -> new Held(
                held.inSince(),
                typed.month().isEmpty() ? held.month() : month,
                typed.follower().isEmpty() ? held.follower() : follower,
                typed.note().isEmpty() ? held.note() : note,
                held.version());
    }

    /** Empty if it is no day that has come. */
    Optional<LocalDate> day(String typed, Problems problems) {
        TypedForm form = new TypedForm(problems);
        form.needed("on", typed, TypedForm.SENTENCE);
        return form.past("on", typed, LocalDate.now(clock));
    }

    private Optional<YearMonth> month(String typed, Problems problems) {
        if (typed.isEmpty() || takesAway(typed)) {
            return Optional.empty();
        }
        try {
            YearMonth month = YearMonth.parse(typed);
            if (month.isBefore(YearMonth.now(clock))) {
                problems.add(ThresholdProblem.MONTH_OVER, Place.field("month"), typed);
            }
            return Optional.of(month);
        } catch (DateTimeException e) {
            problems.add(ThresholdProblem.MONTH_UNREADABLE, Place.field("month"), typed);
            return Optional.empty();
        }
    }

    private Optional<UserId> follower(String typed, Problems problems) {
        if (typed.isEmpty() || takesAway(typed)) {
            return Optional.empty();
        }
        Optional<UserId> follower = people.findByLogin(typed)
                .filter(person -> person.may(ThresholdReach.CHANGE))
                .map(Visitor::id);
        if (follower.isEmpty()) {
            problems.add(ThresholdProblem.FOLLOWER_UNKNOWN, Place.field("follower"), typed);
        }
        return follower;
    }

    private static boolean takesAway(String typed) {
        return typed.equals(Thresholds.NOTHING);
    }
}
