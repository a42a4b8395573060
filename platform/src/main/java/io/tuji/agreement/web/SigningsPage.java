package io.tuji.agreement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agreement.Signing;
import io.tuji.agreement.Signings;
import io.tuji.agreement.internal.SigningListStore;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All signings that the visitor may see, with sums of each kind for itself. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class SigningsPage {

    private static final List<String> COLUMNS = List.of(
            "code",
            "project",
            "name",
            "firm",
            "signingKind",
            "signed",
            "number",
            "currency",
            "increaseOf",
            "parties",
            "papers",
            "withdrawn");

    private final SigningListStore list;
    private final Signings signings;
    private final AgreementDesk desk;
    private final AgreementWords words;

    SigningsPage(SigningListStore list, Signings signings, AgreementDesk desk, AgreementWords words) {
        this.list = list;
        this.signings = signings;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping("/signings")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, SigningListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("sums", signings.sums(visitor));
        model.addAttribute("kinds", Signing.Kind.values());
        return "agreement/signings";
    }

    @GetMapping("/signings/{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, SigningListStore.SHAPE);
        desk.send(
                words.say("agreement.signings"),
                desk.head(COLUMNS),
                format,
                listing.linkTo("/signings"),
                row -> list.each(listing, visitor, signing -> row.accept(row(signing))),
                visitor,
                response);
    }

    private List<String> row(Signing signing) {
        Signing.What what = signing.what();
        return List.of(
                signing.id().code(),
                signing.project().code().toString(),
                signing.project().name(),
                signing.project().firm(),
                words.say("agreement.signing." + what.kind()),
                what.on().toString(),
                what.amount().map(amount -> amount.number().toPlainString()).orElse(""),
                what.amount()
                        .map(amount -> words.say("agreement.currency." + amount.money()))
                        .orElseGet(() -> words.say("agreement.undisclosed")),
                what.increaseOf().map(Signing.Id::code).orElse(""),
                what.parties(),
                Integer.toString(signing.papers()),
                signing.withdrawnWhy().orElse(""));
    }
}
