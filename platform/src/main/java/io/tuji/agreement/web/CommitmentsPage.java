package io.tuji.agreement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agreement.Commitment;
import io.tuji.agreement.internal.CommitmentListStore;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All yearly commitments that the visitor may see, those that are due first. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class CommitmentsPage {

    private static final List<String> COLUMNS = List.of(
            "code", "project", "name", "firm", "side", "subject", "year", "target", "due", "state", "actual", "papers");

    private final CommitmentListStore list;
    private final AgreementDesk desk;
    private final AgreementWords words;
    private final Clock clock;

    CommitmentsPage(CommitmentListStore list, AgreementDesk desk, AgreementWords words, Clock clock) {
        this.list = list;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/agreements/commitments")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, CommitmentListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("states", Commitment.State.values());
        model.addAttribute("sides", Commitment.Side.values());
        return "agreement/commitments";
    }

    @GetMapping("/agreements/commitments/{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, CommitmentListStore.SHAPE);
        desk.send(
                words.say("agreement.commitments"),
                desk.head(COLUMNS),
                format,
                listing.linkTo("/agreements/commitments"),
                row -> list.each(listing, visitor, commitment -> row.accept(row(commitment))),
                visitor,
                response);
    }

    private List<String> row(Commitment commitment) {
        Commitment.What what = commitment.what();
        return List.of(
                commitment.id().code(),
                commitment.project().code().toString(),
                commitment.project().name(),
                commitment.project().firm(),
                words.say("agreement.side." + what.side()),
                words.say("agreement.subject." + what.subject()),
                Integer.toString(what.year()),
                words.measured(commitment, what.target()),
                commitment.due().toString(),
                words.say("agreement.commitment." + commitment.state()),
                commitment
                        .reported()
                        .map(told -> words.measured(commitment, told.actual()))
                        .orElse(""),
                Integer.toString(commitment.papers()));
    }
}
