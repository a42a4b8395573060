package io.tuji.blocker.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.blocker.Blocker;
import io.tuji.blocker.Blockers;
import io.tuji.demand.Need;
import io.tuji.demand.Needs;
import io.tuji.promotion.FormerFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.ProjectPanel;
import io.tuji.promotion.Projects;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the page of a project: what holds it up, what its firm needs, and the ways to take down more. */
@Component
@Order(40)
class ProjectBlockerPanel implements ProjectPanel {

    /**
     * @param company code of the firm; empty while no register lists it
     * @param seesNeeds whether the visitor may know what firms need at all
     */
    public record Content(
            String project,
            String company,
            List<Blocker> blockers,
            List<Need> needs,
            boolean mayEnter,
            boolean seesNeeds,
            boolean mayAddNeed) {

        public Content {
            blockers = List.copyOf(blockers);
            needs = List.copyOf(needs);
        }
    }

    private final Blockers blockers;
    private final Needs needs;
    private final Projects projects;
    private final FormerFirms formerFirms;

    ProjectBlockerPanel(Blockers blockers, Needs needs, Projects projects, FormerFirms formerFirms) {
        this.blockers = blockers;
        this.needs = needs;
        this.projects = projects;
        this.formerFirms = formerFirms;
    }

    @Override
    public String template() {
        return "blocker/project";
    }

    @Override
    public Optional<Object> find(Project project, Visitor visitor) {
        Optional<CompanyId> company = project.firm().company();
        boolean seesNeeds = visitor.may(Right.view("demand"));
        return Optional.of(new Content(
                project.code().toString(),
                company.map(CompanyId::code).orElse(""),
                blockers.of(project.id(), visitor),
                seesNeeds ? needs(project, visitor) : List.of(),
                projects.mayChange(project, visitor),
                seesNeeds,
                visitor.may(Right.change("demand")) && company.isPresent()));
    }

    /** Also those of the investor, where the project hangs by now on the company that was founded here. */
    private List<Need> needs(Project project, Visitor visitor) {
        return Stream.concat(Stream.of(project.firm()), formerFirms.of(project).stream())
                .flatMap(firm -> firm.company().stream())
                .flatMap(company -> needs.of(company, visitor).stream())
                .distinct()
                .toList();
    }
}
