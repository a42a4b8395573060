package io.tuji.blocker.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.AuditLog;
import io.tuji.blocker.Blocker.Cause;
import io.tuji.blocker.Blocker.Level;
import io.tuji.blocker.Blocker.State;
import io.tuji.blocker.BlockerLight;
import io.tuji.blocker.internal.BlockerListStore;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The one pool of all blockers that the visitor may see: what is stuck, why, since when, with whom. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class BlockersPage {

    private final BlockerListStore list;
    private final OrgUnits units;
    private final BlockerSheet sheet;
    private final BlockerWords words;
    private final AuditLog audit;
    private final TransactionOperations transaction;

    BlockersPage(
            BlockerListStore list,
            OrgUnits units,
            BlockerSheet sheet,
            BlockerWords words,
            AuditLog audit,
            TransactionOperations transaction) {
        this.list = list;
        this.units = units;
        this.sheet = sheet;
        this.words = words;
        this.audit = audit;
        this.transaction = transaction;
    }

    @GetMapping("/blockers")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, BlockerListStore.SHAPE);
        Map<BlockerLight, Long> lights = list.lights(visitor);
        BlockerPicture picture = BlockerPicture.of(list.counts(visitor));
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("counts", lights);
        model.addAttribute("picture", picture);
        model.addAttribute("lights", BlockerLight.values());
        model.addAttribute("causes", Cause.values());
        model.addAttribute("levels", Level.values());
        model.addAttribute("states", State.values());
        model.addAttribute("units", units.list());
        if (!lights.isEmpty()) {
            model.addAttribute("judgement", judgement(lights, picture));
        }
        return "blocker/blockers";
    }

    private String judgement(Map<BlockerLight, Long> lights, BlockerPicture picture) {
        String most = picture.bars().isEmpty()
                ? ""
                : words.say(
                        "blocker.judgement.most",
                        words.cause(picture.bars().get(0).cause().name()),
                        picture.bars().get(0).total());
        return words.say(
                        "blocker.judgement",
                        picture.total(),
                        lights.getOrDefault(BlockerLight.RED, 0L),
                        lights.getOrDefault(BlockerLight.YELLOW, 0L),
                        lights.getOrDefault(BlockerLight.WAITING, 0L))
                + most;
    }

    @GetMapping("/blockers/{format:csv|xlsx}")
    @Requires(module = "promotion", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, BlockerListStore.SHAPE);
        transaction.executeWithoutResult(status ->
                audit.record(AuditLog.Entry.of(visitor.actor(), "blocker.export", "blocker:list")
                        .to(Map.of(
                                "list",
                                listing.linkTo("/blockers"),
                                "rows",
                                Long.toString(list.page(listing, visitor).total())))));
        new ListFile(words.say("blocker.blockers"), sheet.head())
                .send(response, format, row -> list.each(listing, visitor, one -> row.accept(sheet.row(one))));
    }
}
