package io.tuji.agreement.web;

import io.tuji.access.Visitor;
import io.tuji.agreement.Commitment;
import io.tuji.agreement.Commitments;
import io.tuji.agreement.CountedProjects;
import io.tuji.agreement.Landing;
import io.tuji.agreement.Milestone;
import io.tuji.agreement.Milestones;
import io.tuji.agreement.Promise;
import io.tuji.agreement.Promises;
import io.tuji.agreement.Signing;
import io.tuji.agreement.Signings;
import io.tuji.document.Document;
import io.tuji.document.Documents;
import io.tuji.document.OwnerRecord;
import io.tuji.promotion.Project;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the page of one project together. */
@Component
class AgreementView {

    public record PromiseRow(Promise promise, Set<Promise.Move> moves, List<Promise.Step> steps) {}

    public record SigningRow(Signing signing, List<Document> papers) {}

    public record CommitmentRow(Commitment commitment, List<Document> papers, boolean isDue) {}

    /** @param mayTellTax whether the visitor is one of the few who see bands of tax */
    public record Page(
            Project project,
            boolean mayChange,
            boolean mayTellTax,
            List<PromiseRow> promises,
            Optional<Promises.Denial> denial,
            List<SigningRow> signings,
            List<CommitmentRow> commitments,
            List<Milestone> milestones,
            List<Landing> landings) {

        /** Whether no promise stands, so that somebody can say so. */
        public boolean isNoneStands() {
            return promises.stream().noneMatch(row -> row.promise().isStanding());
        }
    }

    private final Promises promises;
    private final Signings signings;
    private final Commitments commitments;
    private final Milestones milestones;
    private final CountedProjects counted;
    private final Documents documents;
    private final AgreementDesk desk;
    private final Clock clock;

    AgreementView(
            Promises promises,
            Signings signings,
            Commitments commitments,
            Milestones milestones,
            CountedProjects counted,
            Documents documents,
            AgreementDesk desk,
            Clock clock) {
        this.promises = promises;
        this.signings = signings;
        this.commitments = commitments;
        this.milestones = milestones;
        this.counted = counted;
        this.documents = documents;
        this.desk = desk;
        this.clock = clock;
    }

    static String address(Project project) {
        return "/projects/" + project.code() + "/agreement";
    }

    static String redirect(Project project) {
        return "redirect:" + address(project);
    }

    String fill(Project project, Visitor visitor, Model model) {
        model.addAttribute("view", page(project, visitor));
        model.addAttribute("kinds", Promise.Kind.values());
        model.addAttribute("ties", Promise.Tie.values());
        model.addAttribute("results", Promise.Result.values());
        model.addAttribute("signingKinds", Signing.Kind.values());
        model.addAttribute("sides", Commitment.Side.values());
        model.addAttribute("subjects", Commitment.Subject.values());
        model.addAttribute("bands", Commitment.Band.values());
        model.addAttribute("milestoneKinds", Milestone.Kind.values());
        model.addAttribute("taxBands", Milestone.TaxBand.values());
        return "agreement/project";
    }

    Page page(Project project, Visitor visitor) {
        LocalDate today = LocalDate.now(clock);
        return new Page(
                project,
                desk.mayChange(project, visitor),
                visitor.may(Milestones.TAX),
                promises.of(project.id()).stream()
                        .map(promise ->
                                new PromiseRow(promise, promises.moves(promise, visitor), promises.steps(promise.id())))
                        .toList(),
                promises.denial(project.id()),
                signings.of(project.id()).stream()
                        .map(signing ->
                                new SigningRow(signing, papers(signing.id().owner())))
                        .toList(),
                commitments.of(project.id()).stream()
                        .map(commitment -> new CommitmentRow(
                                commitment, papers(commitment.id().owner()), commitment.isDue(today)))
                        .toList(),
                milestones.of(project.id(), visitor),
                counted.landings(project.id()));
    }

    private List<Document> papers(OwnerRecord owner) {
        return documents.list(owner);
    }
}
