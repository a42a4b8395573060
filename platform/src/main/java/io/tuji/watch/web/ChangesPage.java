package io.tuji.watch.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.engine.value.Problems;
import io.tuji.watch.ChangeKind;
import io.tuji.watch.Watch;
import io.tuji.watch.Watch.Comparison;
import io.tuji.watch.Watch.Watched;
import io.tuji.watch.internal.ChangeListStore;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** What has changed between two days of a source. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class ChangesPage {

    private static final List<String> COLUMNS =
            List.of("kind", "company", "creditCode", "firm", "before", "after", "subdistrict", "day");

    private final Watch watch;
    private final WatchDesk desk;
    private final District district;
    private final WatchWords words;
    private final ProblemTexts texts;

    ChangesPage(Watch watch, WatchDesk desk, District district, WatchWords words, ProblemTexts texts) {
        this.watch = watch;
        this.desk = desk;
        this.district = district;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/watch")
    String first() {
        return "redirect:/watch/changes";
    }

    @GetMapping("/watch/changes")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, ChangeListStore.SHAPE);
        Problems problems = new Problems();
        Optional<Watched> watched = desk.source(listing, problems);
        Optional<Comparison> comparison = desk.comparison(listing, problems);
        model.addAttribute("tabs", Tabs.ALL);
        model.addAttribute("listing", listing);
        model.addAttribute("sources", watch.sources());
        model.addAttribute("watched", watched.orElse(null));
        model.addAttribute("comparison", comparison.orElse(null));
        model.addAttribute("kinds", ChangeKind.values());
        model.addAttribute(
                "subdistricts",
                district.find().map(pack -> pack.places().subdistricts()).orElse(List.of()));
        model.addAttribute("page", desk.page(listing, comparison, visitor));
        comparison.ifPresent(compared -> {
            Map<ChangeKind, Long> counts = watch.counts(compared, visitor);
            model.addAttribute("chart", KindChart.of(counts));
            model.addAttribute("judgement", words.judgement(compared, counts));
        });
        model.addAttribute(
                "problems", texts.of(problems.all().stream().distinct().toList()));
        return "watch/changes";
    }

    @GetMapping("/watch/changes/{format:csv|xlsx}")
    @Requires(module = "registry", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, ChangeListStore.SHAPE);
        Comparison comparison = desk.comparison(listing, new Problems())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        desk.noteExport(listing, visitor);
        List<String> head =
                COLUMNS.stream().map(key -> words.say("watch.column." + key)).toList();
        new ListFile(words.say("watch.changes"), head)
                .send(
                        response,
                        format,
                        row -> desk.each(listing, comparison, visitor, change -> row.accept(cells(change))));
    }

    private List<String> cells(ChangeListStore.Row row) {
        return Stream.of(
                        words.say("watch.kind." + row.kind()),
                        row.company().code(),
                        row.creditCode().orElse(""),
                        row.name(),
                        words.value(row.kind(), row.before()),
                        words.value(row.kind(), row.after()),
                        words.subdistrict(row.subdistrict()),
                        row.day().toString())
                .toList();
    }
}
