package io.tuji.publish.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.plan.Plans;
import io.tuji.publish.Releases;
import io.tuji.publish.internal.Draft;
import io.tuji.publish.internal.DraftListStore;
import io.tuji.publish.internal.DraftStore;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import io.tuji.web.Show;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All releases and what is being made, as a list and a file. */
@Controller
@Requires(module = "publish", act = Act.VIEW)
class PublishPage {

    static final String HERE = "/publish";

    private final DraftListStore list;
    private final DraftStore drafts;
    private final Releases releases;
    private final Plans plans;
    private final PublishWords words;
    private final Show show;
    private final ExportNotes notes;

    PublishPage(
            DraftListStore list,
            DraftStore drafts,
            Releases releases,
            Plans plans,
            PublishWords words,
            Show show,
            ExportNotes notes) {
        this.list = list;
        this.drafts = drafts;
        this.releases = releases;
        this.plans = plans;
        this.words = words;
        this.show = show;
        this.notes = notes;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Model model) {
        Listing listing = Listing.read(request, DraftListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing));
        model.addAttribute("plans", plans.list());
        model.addAttribute("states", Draft.State.values());
        model.addAttribute("judgement", judgement());
        return "publish/releases";
    }

    private String judgement() {
        String waiting = words.say("publish.waiting", drafts.countSubmitted());
        return releases.list().stream()
                .findFirst()
                .map(latest -> words.say(
                        "publish.judgement",
                        words.in(latest.title()),
                        latest.code(),
                        show.time(latest.publishedAt()),
                        waiting))
                .orElseGet(() -> words.say("publish.judgement.none", waiting));
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "publish", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, DraftListStore.SHAPE);
        notes.note(visitor.actor(), "release.export", "release:list", Map.of("list", listing.linkTo(listing.path())));
        List<String> head = Stream.of("title", "period", "plan", "state", "code", "changed")
                .map(key -> words.say("publish.column." + key))
                .toList();
        new ListFile(words.say("nav.publish"), head)
                .send(response, format, row -> list.each(listing, draft -> row.accept(cells(draft))));
    }

    private List<String> cells(Draft draft) {
        return List.of(
                words.in(draft.said().title()),
                draft.said().period(),
                words.plan(draft.said().plan()),
                words.state(draft),
                draft.code().orElse(""),
                show.time(draft.changedAt()));
    }
}
