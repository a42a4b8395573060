package io.tuji.zone.web;

import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.promotion.Project;
import io.tuji.web.ListFile;
import io.tuji.web.Show;
import io.tuji.zone.TeamRequest;
import io.tuji.zone.WarZone;
import io.tuji.zone.internal.OfficerLoadStore.OfficerLoad;
import io.tuji.zone.internal.TaskForceListStore;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The lists of zones, waiting projects, requests, loads and task forces as files. */
@Component
class ZoneSheet {

    private final ZoneWords words;
    private final Show show;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    ZoneSheet(ZoneWords words, Show show, AuditLog audit, TransactionOperations transaction) {
        this.words = words;
        this.show = show;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** The name of a list: message key of its title, and the keys of its columns. */
    record Shape(String title, List<String> columns) {}

    static final Shape ZONES = new Shape(
            "nav.zone",
            List.of(
                    "zone.column.zone",
                    "zone.column.lead",
                    "zone.column.bodies",
                    "zone.column.scope",
                    "zone.column.open",
                    "zone.column.stages",
                    "zone.column.light",
                    "zone.column.late",
                    "zone.help.by",
                    "zone.help.of"));
    static final Shape WAITING = new Shape(
            "zone.queue",
            List.of(
                    "zone.column.code",
                    "zone.column.project",
                    "zone.column.firm",
                    "zone.column.stage",
                    "zone.column.aim",
                    "zone.column.owner",
                    "zone.column.unit",
                    "zone.column.since"));
    static final Shape REQUESTS = new Shape(
            "zone.requests",
            List.of(
                    "zone.column.kind",
                    "zone.column.code",
                    "zone.column.project",
                    "zone.column.from",
                    "zone.column.to",
                    "zone.column.words",
                    "zone.column.asked",
                    "zone.column.due",
                    "zone.column.state",
                    "zone.column.answer"));
    static final Shape LOAD = new Shape(
            "zone.load",
            List.of(
                    "zone.column.officer",
                    "zone.column.login",
                    "zone.column.unit",
                    "zone.column.open",
                    "zone.column.overdue",
                    "zone.column.unplanned",
                    "zone.column.load"));
    static final Shape FORCES = new Shape(
            "force.forces",
            List.of(
                    "zone.column.code",
                    "force.column.name",
                    "force.column.lead",
                    "force.column.from",
                    "force.column.until",
                    "force.column.state",
                    "force.column.members",
                    "force.column.bodies",
                    "force.column.projects"));

    /** Sends a list; that it was sent is audited. */
    void send(
            Shape shape, String list, String format, Visitor visitor, HttpServletResponse response, ListFile.Rows rows)
            throws IOException {
        transaction.executeWithoutResult(status -> audit.record(
                AuditLog.Entry.of(visitor.actor(), "zone.export", "zone:list").to(Map.of("list", list))));
        List<String> head = shape.columns().stream().map(words::say).toList();
        new ListFile(words.say(shape.title()), head).send(response, format, rows);
    }

    List<String> row(WarZone zone) {
        return List.of(
                words.name(zone.zone().name()),
                zone.zone().lead().find().orElseGet(() -> words.say("unknown.missing")),
                zone.bodies().stream().map(WarZone.Tie::name).collect(Collectors.joining("、")),
                zone.zone()
                        .scope()
                        .find()
                        .map(scope -> String.join("、", words.parts(scope)))
                        .orElseGet(() -> words.say("unknown.missing")),
                Long.toString(zone.standing().open()),
                words.stages(zone).stream()
                        .map(stage -> stage.name() + " " + stage.projects())
                        .collect(Collectors.joining(" · ")),
                words.say("zone.light." + zone.standing().light()),
                Long.toString(zone.standing().late()),
                Long.toString(zone.help().by()),
                Long.toString(zone.help().of()));
    }

    List<String> row(Project project) {
        return List.of(
                project.code().toString(),
                project.name(),
                words.firm(project),
                words.stage(project.spot().stage()),
                words.aim(project),
                project.owner().name(),
                words.unit(project.owner().unit()),
                show.day(project.created().at()));
    }

    List<String> row(TeamRequest request) {
        return List.of(
                words.say("zone.kind." + request.kind()),
                request.subject().code().toString(),
                request.subject().name(),
                request.from().name(),
                request.to().name(),
                request.words(),
                show.time(request.from().at()),
                words.due(request),
                words.say("zone.state." + request.state()),
                request.answer().map(TeamRequest.Answer::words).orElse(""));
    }

    List<String> row(OfficerLoad load) {
        return List.of(
                load.name(),
                load.login(),
                words.unit(load.unit()),
                Long.toString(load.open()),
                Long.toString(load.overdue()),
                Long.toString(load.unplanned()),
                words.say(load.isTooMuch() ? "zone.load.over" : "zone.load.fits"));
    }

    List<String> row(TaskForceListStore.Row row) {
        return List.of(
                row.force().id().code(),
                row.force().what().name(),
                row.force().what().lead().name(),
                row.force().what().term().from().toString(),
                row.force().what().term().until().toString(),
                words.say(row.force().isRunning() ? "force.state.RUNNING" : "force.state.ENDED"),
                Long.toString(row.members()),
                Long.toString(row.bodies()),
                Long.toString(row.projects()));
    }
}
