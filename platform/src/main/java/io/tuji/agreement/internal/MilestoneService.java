package io.tuji.agreement.internal;

import io.tuji.access.Visitor;
import io.tuji.agreement.Milestone;
import io.tuji.agreement.Milestone.Id;
import io.tuji.agreement.Milestone.Kind;
import io.tuji.agreement.Milestones;
import io.tuji.agreement.Outcome;
import io.tuji.promotion.Project;
import io.tuji.promotion.Projects;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class MilestoneService implements Milestones {

    private final MilestoneStore store;
    private final Projects projects;
    private final Ground ground;

    MilestoneService(MilestoneStore store, Projects projects, Ground ground) {
        this.store = store;
        this.projects = projects;
        this.ground = ground;
    }

    @Override
    public Optional<Milestone> find(Id id, Visitor visitor) {
        return store.find(id, projects.visible(visitor)).map(milestone -> shown(milestone, visitor));
    }

    @Override
    public List<Milestone> of(Project.Id project, Visitor visitor) {
        return store.of(project).stream()
                .map(milestone -> shown(milestone, visitor))
                .toList();
    }

    private static Milestone shown(Milestone all, Visitor visitor) {
        return visitor.may(TAX)
                ? all
                : new Milestone(
                        all.id(),
                        all.project(),
                        all.kind(),
                        all.on(),
                        all.source(),
                        all.usd(),
                        Optional.empty(),
                        all.withdrawnWhy(),
                        all.by(),
                        all.at());
    }

    @Override
    public boolean mayChange(Milestone milestone, Visitor visitor) {
        return ground.mayChange(milestone.project(), visitor);
    }

    @Override
    @Transactional
    public Outcome<Milestone> enter(Project project, Map<String, String> typed, Visitor visitor) {
        TypedFields fields = new TypedFields(typed);
        ground.requireChange(project, visitor, fields);
        Optional<MilestoneTyped> told = MilestoneTyped.read(fields, ground.today(), visitor);
        told.ifPresent(one -> refuseDouble(one.kind(), one.on(), store.of(project.id()), fields));
        if (told.isEmpty() || fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        Id id = store.add(project.id(), told.get(), visitor.id(), ground.now());
        ground.note("milestone.enter", subject(id), Map.of(), facts(project, told.get()), "", visitor);
        return Outcome.done(find(id, visitor));
    }

    /** What happens once is told once; tax once a year, capital once a day. */
    private static void refuseDouble(Kind kind, LocalDate on, List<Milestone> all, TypedFields fields) {
        all.stream()
                .filter(Milestone::isStanding)
                .filter(one -> one.kind() == kind)
                .filter(one -> kind.isCapital()
                        ? one.on().equals(on)
                        : kind != Kind.TAXED || one.on().getYear() == on.getYear())
                .findFirst()
                .ifPresent(one -> fields.refuse(
                        AgreementProblem.TOLD_ALREADY, "reached_on", one.id().code()));
    }

    @Override
    @Transactional
    public Outcome<Milestone> withdraw(Id id, boolean withdrawn, String why, Visitor visitor) {
        Milestone before = store.find(id, projects.visible(visitor))
                .orElseThrow(() -> new IllegalArgumentException("no milestone " + id.code()));
        TypedFields fields = new TypedFields(Map.of("words", why));
        ground.requireChange(before.project(), visitor, fields);
        if (before.isStanding() != withdrawn) {
            fields.refuse(AgreementProblem.WRONG_STATE);
        }
        String words = withdrawn ? fields.neededSentence("words") : fields.sentence("words");
        if (!withdrawn) {
            refuseDouble(before.kind(), before.on(), store.of(before.project().id()), fields);
        }
        if (fields.hasErrors()) {
            return Outcome.refused(fields.problems().all());
        }
        store.withdraw(id, withdrawn ? words : null);
        String act = withdrawn ? "milestone.withdraw" : "milestone.restore";
        ground.note(act, subject(id), Map.of(), Map.of("withdrawn", withdrawn ? "yes" : "no"), words, visitor);
        return Outcome.done(find(id, visitor));
    }

    /** Without the band of tax: whoever reads the audit may not be one of the few. */
    private static Map<String, String> facts(Project project, MilestoneTyped told) {
        Map<String, String> facts = new HashMap<>();
        facts.put("project", project.code().toString());
        facts.put("kind", told.kind().name());
        facts.put("reached_on", told.on().toString());
        facts.put("source", told.source());
        told.usd().ifPresent(usd -> facts.put("usd", usd.toPlainString()));
        return facts;
    }

    private static String subject(Id id) {
        return "milestone:" + id.code();
    }
}
