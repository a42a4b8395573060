package io.tuji.blocker.web;

import io.tuji.access.Visitor;
import io.tuji.blocker.Decision;
import io.tuji.blocker.Meeting;
import io.tuji.blocker.Meeting.Item;
import io.tuji.blocker.Meetings;
import io.tuji.web.Show;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The minutes of a meeting as lines of plain text: who met when, what was stuck, what was decided. */
@Component
class CoordinationMinutes {

    private final Meetings meetings;
    private final BlockerWords words;
    private final Show show;

    CoordinationMinutes(Meetings meetings, BlockerWords words, Show show) {
        this.meetings = meetings;
        this.words = words;
        this.show = show;
    }

    String of(Meeting meeting, Visitor visitor) {
        List<String> lines = new ArrayList<>(head(meeting));
        List<Item> items = meetings.items(meeting, visitor);
        if (meeting.packedAt().isPresent()) {
            lines.add("");
            lines.add(words.say(
                    "coordination.minutes.pack", show.time(meeting.packedAt().get()), items.size()));
            CoordinationDesk.byCause(items).forEach((cause, stuck) -> lines.add(line(cause, stuck)));
        }
        List<Decision> decisions = meetings.decisions(meeting, visitor);
        lines.add("");
        lines.add(words.say("coordination.minutes.decisions", decisions.size()));
        decisions.forEach(decision -> lines.add(line(decision)));
        return String.join("\n", lines) + "\n";
    }

    private List<String> head(Meeting meeting) {
        Meeting.What what = meeting.what();
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "coordination.minutes.title", what.title(), meeting.id().code()));
        lines.add(words.say("coordination.minutes.held", show.date(what.heldOn()), what.place())
                .strip());
        lines.add(words.say("coordination.minutes.chair", what.chair()));
        if (!what.bodies().isEmpty()) {
            lines.add(words.say("coordination.minutes.bodies", words.bodies(meeting)));
        }
        if (meeting.isOpen()) {
            lines.add(words.say("coordination.minutes.draft"));
        }
        return lines;
    }

    private String line(String cause, List<Item> stuck) {
        return words.say(
                "coordination.minutes.cause",
                words.cause(cause),
                stuck.size(),
                stuck.stream()
                        .map(Item::name)
                        .distinct()
                        .limit(5)
                        .reduce((one, other) -> one + words.say("show.comma") + other)
                        .orElse(""));
    }

    private String line(Decision decision) {
        String on =
                decision.project().map(project -> "（" + project.name() + "）").orElse("");
        return words.say(
                "coordination.minutes.decision",
                decision.number(),
                decision.words() + on,
                decision.owner().text(),
                show.date(decision.due()),
                words.say("coordination.decision." + decision.state()));
    }
}
