package io.tuji.blocker.web;

import io.tuji.blocker.Blocker;
import io.tuji.blocker.BlockerTime;
import io.tuji.registry.CompanyId;
import io.tuji.web.Show;
import java.util.List;
import org.springframework.stereotype.Component;

/** Blockers as rows of a file. */
@Component
class BlockerSheet {

    private static final List<String> COLUMNS = List.of(
            "code",
            "light",
            "days",
            "due",
            "subject",
            "project",
            "stage",
            "firm",
            "company",
            "words",
            "details",
            "cause",
            "level",
            "state",
            "owner",
            "unit",
            "round",
            "hard",
            "askedBy",
            "asked",
            "satisfaction",
            "last");

    private final BlockerWords words;
    private final Show show;

    BlockerSheet(BlockerWords words, Show show) {
        this.words = words;
        this.show = show;
    }

    List<String> head() {
        return COLUMNS.stream().map(key -> words.say("blocker.column." + key)).toList();
    }

    List<String> row(Blocker blocker) {
        BlockerTime time = words.time(blocker);
        Blocker.Subject subject = blocker.subject();
        Blocker.Standing standing = blocker.standing();
        return List.of(
                blocker.id().code(),
                words.say("blocker.light." + time.light()),
                time.days().find().map(Object::toString).orElseGet(() -> words.say("blocker.days.unknown")),
                time.term() == 0 || standing.isPaused() ? "" : words.due(time),
                subject.name(),
                subject.project().map(project -> project.code().toString()).orElse(""),
                subject.stage().isEmpty() ? "" : words.stage(subject.stage()),
                subject.firm(),
                subject.company().map(CompanyId::code).orElse(""),
                blocker.what().words(),
                blocker.what().details(),
                words.cause(blocker.what().cause().name()),
                words.say("blocker.level." + standing.level()),
                words.say("blocker.state." + standing.state()),
                standing.owner().name(),
                standing.owner().unitName(),
                Integer.toString(standing.round() - 1),
                standing.hard() ? words.say("blocker.hard") : "",
                blocker.what().askedBy(),
                show.date(blocker.what().askedOn()),
                standing.satisfaction()
                        .map(said -> words.say("blocker.satisfaction." + said))
                        .orElse(""),
                words.last(blocker));
    }
}
