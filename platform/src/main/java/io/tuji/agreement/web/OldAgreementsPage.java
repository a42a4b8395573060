package io.tuji.agreement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agreement.OldAgreement;
import io.tuji.agreement.OldAgreements;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.Promise;
import io.tuji.agreement.internal.OldAgreementListStore;
import io.tuji.registry.CompanyId;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Agreements of earlier years: which of them stay, are amended or end, and until when. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class OldAgreementsPage {

    private static final String HERE = "/agreements/old";
    private static final String ONE = HERE + "/{code:[Cc][Ll]-\\d+}";
    private static final List<String> COLUMNS = List.of(
            "code", "firm", "company", "title", "signed", "promised", "tie", "verdict", "why", "deadline", "done");

    private final OldAgreementListStore list;
    private final OldAgreements agreements;
    private final AgreementDesk desk;
    private final AgreementWords words;
    private final Clock clock;

    OldAgreementsPage(
            OldAgreementListStore list,
            OldAgreements agreements,
            AgreementDesk desk,
            AgreementWords words,
            Clock clock) {
        this.list = list;
        this.agreements = agreements;
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, OldAgreementListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("verdicts", OldAgreement.Verdict.values());
        model.addAttribute("ties", Promise.Tie.values());
        return "agreement/old";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, OldAgreementListStore.SHAPE);
        desk.send(
                words.say("agreement.old"),
                desk.head(COLUMNS),
                format,
                listing.linkTo(HERE),
                row -> list.each(listing, visitor, old -> row.accept(row(old))),
                visitor,
                response);
    }

    private List<String> row(OldAgreement old) {
        return List.of(
                old.id().code(),
                old.what().firm(),
                old.what().company().map(CompanyId::code).orElse(""),
                old.what().title(),
                old.what().signedOn().map(LocalDate::toString).orElse(""),
                old.what().words(),
                words.say("agreement.tie." + old.what().tie()),
                words.verdict(old),
                old.judged().map(OldAgreement.Judged::why).orElse(""),
                old.judged()
                        .flatMap(OldAgreement.Judged::deadline)
                        .map(LocalDate::toString)
                        .orElse(""),
                old.doneOn().map(LocalDate::toString).orElse(""));
    }

    @PostMapping(HERE)
    @Requires(module = "promotion", act = Act.CHANGE)
    String enter(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Outcome<OldAgreement> outcome = agreements.enter(typed, visitor);
        if (outcome.now().isEmpty()) {
            desk.refuse(outcome.problems(), "new", typed, model, response);
            return show(request, visitor, model);
        }
        offer("agreement.done.old", outcome.now().get(), flash);
        return "redirect:" + HERE;
    }

    @PostMapping(ONE + "/{act:judge|finish|undo}")
    @Requires(module = "promotion", act = Act.CHANGE)
    String act(
            @PathVariable String code,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        OldAgreement old = AgreementDesk.found(OldAgreement.Id.read(code).flatMap(id -> agreements.find(id, visitor)));
        Outcome<OldAgreement> outcome = switch (act) {
            case "judge" -> agreements.judge(old.id(), typed, visitor);
            case "finish" -> agreements.finish(old.id(), typed, visitor);
            case "undo" -> agreements.undo(old.id(), visitor);
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        if (outcome.now().isEmpty()) {
            desk.refuse(outcome.problems(), old.id().code() + act, typed, model, response);
            return show(request, visitor, model);
        }
        if (act.equals("undo")) {
            desk.say("agreement.done.oldUndone", outcome, flash, old.id().code());
        } else {
            offer("agreement.done." + act, outcome.now().get(), flash);
        }
        return "redirect:" + HERE;
    }

    private void offer(String key, OldAgreement now, RedirectAttributes flash) {
        desk.offer(key, HERE + "/" + now.id().code() + "/undo", flash, now.id().code());
    }
}
