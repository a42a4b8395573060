package io.tuji.promotion.internal;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.Pipeline;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.lead.Lead;
import io.tuji.lead.Leads;
import io.tuji.lead.Move;
import io.tuji.promotion.Project;
import io.tuji.promotion.Project.Aim;
import io.tuji.promotion.Project.Code;
import io.tuji.promotion.Project.Created;
import io.tuji.promotion.Project.Firm;
import io.tuji.promotion.Project.Next;
import io.tuji.promotion.Project.Owner;
import io.tuji.promotion.Project.Space;
import io.tuji.promotion.Project.Spot;
import io.tuji.promotion.internal.ProjectEditing.Edited;
import io.tuji.web.TypedForm;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a project is before anything is told of it, and what a lead tells in advance. */
@Component
class ProjectEntering {

    static final String PIPELINE = "pipeline";
    static final String OWNER = "owner";
    static final String LEAD = "lead";

    private final ProjectStore projects;
    private final ProjectTyped typed;
    private final ProjectEditing editing;
    private final Gatekeeper gatekeeper;
    private final Leads leads;
    private final Clock clock;

    ProjectEntering(
            ProjectStore projects,
            ProjectTyped typed,
            ProjectEditing editing,
            Gatekeeper gatekeeper,
            Leads leads,
            Clock clock) {
        this.projects = projects;
        this.typed = typed;
        this.editing = editing;
        this.gatekeeper = gatekeeper;
        this.leads = leads;
        this.clock = clock;
    }

    /** A project as it would be entered, and what was told of it. */
    record Told(Project project, List<FieldChange> changes, Optional<Lead> lead) {}

    /** Empty if there is no such pipeline; whatever else stands against it is among the problems. */
    Optional<Told> told(
            Map<String, String> sent, PromotionRules rules, Visitor visitor, Instant now, Problems problems) {
        if (!visitor.may(Right.change(ProjectReach.MODULE))) {
            problems.add(PromotionProblem.NOT_YOURS, Place.nowhere());
        }
        return ground(sent, rules, visitor, problems).map(ground -> {
            Edited edited = editing.fresh(ground.blank(), ground.told(), rules, visitor, problems);
            Project told = edited.draft().done(now);
            askFor(told, rules, problems);
            return new Told(told, edited.changes(), ground.lead());
        });
    }

    private void askFor(Project told, PromotionRules rules, Problems problems) {
        gatekeeper
                .missing(told, told.spot().stage(), rules)
                .forEach(missing -> problems.add(
                        PromotionProblem.NOT_TOLD, Place.field(missing.key()), missing.key(), missing.stage()));
    }

    /** Of what it is made: what is typed, with what the lead tells where nothing is. */
    private record Ground(Project blank, Map<String, String> told, Optional<Lead> lead) {}

    private Optional<Ground> ground(
            Map<String, String> sent, PromotionRules rules, Visitor visitor, Problems problems) {
        Map<String, String> told = new HashMap<>(sent);
        TypedForm form = new TypedForm(problems);
        String wanted = Optional.ofNullable(told.remove(PIPELINE)).orElse("");
        Optional<Pipeline> pipeline = rules.findWay(wanted).map(PromotionRules.Way::pipeline);
        if (pipeline.isEmpty()) {
            problems.add(PromotionProblem.PIPELINE_UNKNOWN, Place.field(PIPELINE), wanted);
        }
        String login = Optional.ofNullable(told.remove(OWNER)).orElse("");
        Visitor owner =
                login.isBlank() ? visitor : typed.person(OWNER, login, form).orElse(visitor);
        Optional<Lead> lead = lead(Optional.ofNullable(told.remove(LEAD)).orElse(""), visitor, problems);
        lead.ifPresent(one -> tell(one, told));
        if (told.getOrDefault(ProjectText.NAME, "").isBlank()) {
            told.put(ProjectText.NAME, "");
        }
        return pipeline.map(way -> new Ground(blank(way, owner, lead, visitor), told, lead));
    }

    private Optional<Lead> lead(String code, Visitor visitor, Problems problems) {
        Optional<Lead> lead = Lead.Id.read(code).flatMap(id -> leads.find(id, visitor));
        if (!code.isBlank() && lead.isEmpty()) {
            problems.add(PromotionProblem.LEAD_UNKNOWN, Place.field(LEAD), code);
        }
        return lead;
    }

    private static void tell(Lead lead, Map<String, String> told) {
        Lead.Subject subject = lead.subject();
        subject.company()
                .ifPresentOrElse(
                        company -> told.putIfAbsent(ProjectText.COMPANY, company.code()),
                        () -> told.putIfAbsent(ProjectText.FIRM, subject.firm()));
        if (!subject.chain().isEmpty()) {
            told.putIfAbsent(
                    ProjectText.AIM,
                    subject.node().isEmpty() ? subject.chain() : subject.chain() + ":" + subject.node());
        }
        told.putIfAbsent(ProjectText.NAME, subject.firm());
    }

    /** Under version 0: what is told makes the first. */
    private Project blank(Pipeline pipeline, Visitor owner, Optional<Lead> lead, Visitor visitor) {
        Instant now = clock.instant();
        return new Project(
                new Project.Id(0),
                new Code(LocalDate.now(clock).getYear(), 0),
                0,
                "",
                new Firm(Optional.empty(), "", false, false),
                new Aim("", ""),
                Optional.empty(),
                new Spot(pipeline.id(), pipeline.first().id(), now),
                Optional.empty(),
                new Owner(owner.id(), owner.login(), owner.name(), owner.orgUnit()),
                lead.map(Lead::id),
                Optional.empty(),
                Map.of(),
                new Next("", Optional.empty()),
                new Space(Optional.empty(), ""),
                new Created(visitor.id(), visitor.name(), visitor.orgUnit(), now),
                now);
    }

    /** The project under a code of its own. */
    Project coded(Project project) {
        Code code = projects.nextCode(project.code().year());
        return new Project(
                project.id(),
                code,
                project.version(),
                project.name(),
                project.firm(),
                project.aim(),
                project.zone(),
                project.spot(),
                project.left(),
                project.owner(),
                project.lead(),
                project.sprungFrom(),
                project.fields(),
                project.next(),
                project.space(),
                project.created(),
                project.touchedAt());
    }

    /** The lead has done its work; one that is closed already stays as it is. */
    void handOn(Lead lead, Project project, Visitor visitor, Problems problems) {
        Lead checked = lead;
        if (lead.state() == Lead.State.NEW) {
            checked = move(lead, Move.CHECK, "", visitor, problems);
        }
        if (checked.state() == Lead.State.CHECKING) {
            move(checked, Move.HAND_ON, project.code().toString(), visitor, problems);
        }
    }

    private Lead move(Lead lead, Move move, String words, Visitor visitor, Problems problems) {
        Leads.Outcome outcome = leads.move(lead.id(), Leads.Step.of(move, words), visitor);
        outcome.problems().forEach(problems::add);
        return outcome.now().orElse(lead);
    }
}
