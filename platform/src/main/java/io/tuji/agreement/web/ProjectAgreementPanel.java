package io.tuji.agreement.web;

import io.tuji.access.Visitor;
import io.tuji.agreement.CountedProjects;
import io.tuji.agreement.Landing;
import io.tuji.agreement.Promise;
import io.tuji.agreement.Promises;
import io.tuji.agreement.Signing;
import io.tuji.agreement.Signings;
import io.tuji.promotion.Project;
import io.tuji.promotion.ProjectPanel;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a project: what is promised and signed, whether that is lawful, and the way to its own page. */
@Component
class ProjectAgreementPanel implements ProjectPanel {

    /**
     * @param unlawful of the promises that stand
     * @param denied whether somebody says that nothing is promised
     */
    public record Content(
            Project.Code code,
            long promises,
            long unlawful,
            boolean denied,
            List<Signing> signings,
            Optional<Landing> landing,
            boolean mayChange) {

        public Content {
            signings = List.copyOf(signings);
        }
    }

    private final Promises promises;
    private final Signings signings;
    private final CountedProjects counted;
    private final AgreementDesk desk;

    ProjectAgreementPanel(Promises promises, Signings signings, CountedProjects counted, AgreementDesk desk) {
        this.promises = promises;
        this.signings = signings;
        this.counted = counted;
        this.desk = desk;
    }

    @Override
    public String template() {
        return "agreement/panel";
    }

    @Override
    public Optional<Object> find(Project project, Visitor visitor) {
        List<Promise> standing =
                promises.of(project.id()).stream().filter(Promise::isStanding).toList();
        return Optional.of(new Content(
                project.code(),
                standing.size(),
                standing.stream().filter(promise -> !promise.isLawful()).count(),
                promises.denial(project.id()).isPresent(),
                signings.of(project.id()).stream().filter(Signing::isStanding).toList(),
                counted.landings(project.id()).stream().findFirst(),
                desk.mayChange(project, visitor)));
    }
}
