package io.tuji.watch.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.Subdistrict;
import io.tuji.engine.value.Problems;
import io.tuji.roster.Roster;
import io.tuji.roster.Roster.Purpose;
import io.tuji.roster.Rosters;
import io.tuji.watch.Month;
import io.tuji.watch.Watch;
import io.tuji.watch.Watch.Group;
import io.tuji.watch.Watch.Watched;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Firms founded, moved in and moved out by month, for all or for a subdistrict or the firms of a cluster. */
@Controller
@Requires(module = "registry", act = Act.VIEW)
class MonthsPage {

    private static final List<String> COLUMNS = List.of("group", "month", "founded", "in", "out");

    private final Watch watch;
    private final WatchDesk desk;
    private final Rosters rosters;
    private final District district;
    private final WatchWords words;
    private final ProblemTexts texts;

    MonthsPage(Watch watch, WatchDesk desk, Rosters rosters, District district, WatchWords words, ProblemTexts texts) {
        this.watch = watch;
        this.desk = desk;
        this.rosters = rosters;
        this.district = district;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/watch/months")
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, WatchDesk.MONTHS);
        Problems problems = new Problems();
        Optional<Watched> watched = desk.source(listing, problems);
        model.addAttribute("tabs", Tabs.ALL);
        model.addAttribute("listing", listing);
        model.addAttribute("sources", watch.sources());
        model.addAttribute("watched", watched.orElse(null));
        model.addAttribute("subdistricts", subdistricts());
        model.addAttribute("clusters", rosters.list(Purpose.CLUSTER, visitor));
        watched.ifPresent(source -> {
            List<Month> months = watch.months(source, desk.group(listing, visitor), visitor);
            model.addAttribute("months", months);
            model.addAttribute("chart", MonthChart.of(months));
            model.addAttribute("judgement", words.judgement(months));
            model.addAttribute("asOf", reach(source));
        });
        model.addAttribute("problems", texts.of(problems.all()));
        return "watch/months";
    }

    private String reach(Watched source) {
        return words.say(
                "watch.reach",
                source.name(),
                source.days().get(source.days().size() - 1).toString(),
                source.days().get(0).toString(),
                source.days().size());
    }

    private List<Subdistrict> subdistricts() {
        return district.find().map(pack -> pack.places().subdistricts()).orElse(List.of());
    }

    /** Every group with every month, whatever is shown now. */
    @GetMapping("/watch/months/{format:csv|xlsx}")
    @Requires(module = "registry", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, WatchDesk.MONTHS);
        Watched source = desk.source(listing, new Problems())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        desk.noteExport(listing, visitor);
        List<String> head =
                COLUMNS.stream().map(key -> words.say("watch.column." + key)).toList();
        new ListFile(words.say("watch.months"), head)
                .send(
                        response,
                        format,
                        row -> groups(visitor)
                                .forEach((name, group) -> write(name, watch.months(source, group, visitor), row)));
    }

    private Map<String, Group> groups(Visitor visitor) {
        Map<String, Group> groups = new LinkedHashMap<>();
        groups.put(words.say("watch.all"), Group.ALL);
        Stream.concat(subdistricts().stream().map(Subdistrict::code), Stream.of(Group.UNPLACED))
                .forEach(code -> groups.put(
                        words.subdistrict(Optional.of(code)), new Group(Optional.of(code), Optional.empty())));
        for (Roster cluster : rosters.list(Purpose.CLUSTER, visitor)) {
            groups.put(cluster.about().name(), new Group(Optional.empty(), Optional.of(cluster.id())));
        }
        return groups;
    }

    private void write(String group, List<Month> months, Consumer<List<String>> row) {
        months.forEach(month -> row.accept(List.of(
                group,
                month.month().toString(),
                words.count(month.founded()),
                words.count(month.movedIn()),
                words.count(month.movedOut()))));
    }
}
