package io.tuji.blocker.web;

import io.tuji.blocker.Blocker;
import io.tuji.blocker.Decision;
import io.tuji.blocker.Meeting;
import io.tuji.blocker.Meeting.Item;
import io.tuji.web.Show;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Meetings, their packs and decisions as rows of files. */
@Component
class CoordinationSheet {

    private static final List<String> MEETING = List.of("code", "title", "held", "place", "chair", "bodies", "state");
    private static final List<String> DECISION =
            List.of("code", "words", "on", "owner", "unit", "due", "state", "instruction", "ended");
    private static final List<String> ITEM =
            List.of("cause", "light", "name", "item", "matter", "stage", "days", "over", "owner", "last");

    private final BlockerWords words;
    private final Show show;

    CoordinationSheet(BlockerWords words, Show show) {
        this.words = words;
        this.show = show;
    }

    List<String> meetingHead() {
        return head(MEETING);
    }

    List<String> decisionHead() {
        return head(DECISION);
    }

    List<String> itemHead() {
        return head(ITEM);
    }

    private List<String> head(List<String> columns) {
        return columns.stream()
                .map(key -> words.say("coordination.column." + key))
                .toList();
    }

    List<String> row(Meeting meeting) {
        return List.of(
                meeting.id().code(),
                meeting.what().title(),
                show.date(meeting.what().heldOn()),
                meeting.what().place(),
                meeting.what().chair(),
                words.bodies(meeting),
                words.say(meeting.isOpen() ? "coordination.state.OPEN" : "coordination.state.CLOSED"));
    }

    List<String> row(Decision decision) {
        return List.of(
                decision.code(),
                decision.words(),
                on(decision),
                decision.owner().name(),
                decision.owner().unitName(),
                show.date(decision.due()),
                words.say("coordination.decision." + decision.state()),
                decision.instruction(),
                decision.ended().map(Decision.Ended::words).orElse(""));
    }

    private static String on(Decision decision) {
        return Stream.concat(
                        decision.blocker().map(Blocker.Id::code).stream(),
                        decision.project().map(project -> project.code() + " " + project.name()).stream())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    List<String> row(Item item) {
        return List.of(
                words.cause(item.cause()),
                words.say("blocker.light." + item.light()),
                item.name(),
                item.code(),
                item.words(),
                item.stage().isEmpty() ? "" : words.stage(item.stage()),
                item.days().map(Object::toString).orElseGet(() -> words.say("blocker.days.unknown")),
                item.over().map(Object::toString).orElse(""),
                item.owner(),
                item.lastStep());
    }
}
