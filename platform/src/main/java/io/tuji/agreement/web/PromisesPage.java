package io.tuji.agreement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agreement.Promise;
import io.tuji.agreement.internal.PromiseListStore;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All promises that the visitor may see, and which of them are not lawful yet. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class PromisesPage {

    private static final List<String> COLUMNS = List.of(
            "code", "project", "name", "firm", "kind", "words", "amount", "tie", "basis", "check", "state", "doubt");

    private final PromiseListStore list;
    private final AgreementDesk desk;
    private final AgreementWords words;

    PromisesPage(PromiseListStore list, AgreementDesk desk, AgreementWords words) {
        this.list = list;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/agreements")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, PromiseListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        PromiseListStore.Counts counts = list.counts(visitor);
        if (counts.standing() > 0) {
            model.addAttribute(
                    "judgement",
                    words.say("agreement.judgement", counts.standing(), counts.unlawful(), counts.broken()));
        }
        model.addAttribute("states", Promise.State.values());
        model.addAttribute("kinds", Promise.Kind.values());
        return "agreement/promises";
    }

    @GetMapping("/agreements/{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, PromiseListStore.SHAPE);
        desk.send(
                words.say("agreement.promises"),
                desk.head(COLUMNS),
                format,
                listing.linkTo("/agreements"),
                row -> list.each(listing, visitor, promise -> row.accept(row(promise))),
                visitor,
                response);
    }

    private List<String> row(Promise promise) {
        return List.of(
                promise.id().code(),
                promise.project().code().toString(),
                promise.project().name(),
                promise.project().firm(),
                words.say("agreement.kind." + promise.what().kind()),
                promise.what().words(),
                promise.what().amount().map(BigDecimal::toPlainString).orElse(""),
                words.say("agreement.tie." + promise.what().tie()),
                words.basis(promise),
                words.check(promise),
                words.say("agreement.state." + promise.state()),
                promise.doubts().isEmpty() ? "" : words.say("agreement.doubt"));
    }
}
