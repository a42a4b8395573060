package io.tuji.engagement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.State;
import io.tuji.engagement.Engagement.What;
import io.tuji.engagement.Engagements;
import io.tuji.engagement.web.IcsCalendar.Event;
import io.tuji.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What is agreed, as files for calendars: one, or all that the visitor takes part in. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class EngagementCalendarPage {

    private static final Duration LASTS = Duration.ofHours(1);

    private final Engagements engagements;
    private final EngagementDesk desk;
    private final EngagementWords words;
    private final District district;
    private final Clock clock;

    EngagementCalendarPage(
            Engagements engagements, EngagementDesk desk, EngagementWords words, District district, Clock clock) {
        this.engagements = engagements;
        this.desk = desk;
        this.words = words;
        this.district = district;
        this.clock = clock;
    }

    /** One that has been cancelled is taken out of the calendar by the same file. */
    @GetMapping(EngagementPage.HERE + "/ics")
    void one(@PathVariable String code, Visitor visitor, HttpServletResponse response) throws IOException {
        Engagement engagement = desk.get(code, visitor);
        if (engagement.state() != State.PLANNED && engagement.state() != State.CANCELLED) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        send(engagement.id().code(), List.of(engagement), response);
    }

    @GetMapping("/engagements/ics")
    void mine(Visitor visitor, HttpServletResponse response) throws IOException {
        send(words.say("engagement.mine"), engagements.ahead(visitor), response);
    }

    private void send(String name, List<Engagement> planned, HttpServletResponse response) throws IOException {
        String file = IcsCalendar.of(planned.stream().map(this::event).toList());
        new Download(name, Download.Kind.CALENDAR)
                .send(response, out -> out.write(file.getBytes(StandardCharsets.UTF_8)));
    }

    private Event event(Engagement engagement) {
        What what = engagement.what();
        ZoneId zone = district.find().map(pack -> pack.head().zone()).orElse(clock.getZone());
        return new Event(
                engagement.id().code().toLowerCase(Locale.ROOT) + "@tuji",
                engagement.version(),
                clock.instant(),
                what.when().day(),
                what.when()
                        .begins()
                        .map(time -> what.when().day().atTime(time).atZone(zone).toInstant()),
                LASTS,
                what.about().firm().name() + " · " + what.subject(),
                what.place(),
                text(engagement),
                engagement.state() == State.CANCELLED);
    }

    private String text(Engagement engagement) {
        What what = engagement.what();
        return Stream.of(
                        engagement.id().code() + " · " + words.say("engagement.kind." + what.kind()),
                        what.about()
                                .project()
                                .map(project -> project.code() + " " + project.name())
                                .orElse(""),
                        words.ours(what),
                        words.theirs(what))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
