package io.tuji.watch.web;

import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.district.District;
import io.tuji.engine.value.Problems;
import io.tuji.registry.Registry;
import io.tuji.roster.Roster;
import io.tuji.roster.Rosters;
import io.tuji.watch.Watch;
import io.tuji.watch.Watch.Comparison;
import io.tuji.watch.Watch.Group;
import io.tuji.watch.Watch.Watched;
import io.tuji.watch.internal.ChangeListStore;
import io.tuji.watch.internal.ChangeListStore.Row;
import io.tuji.watch.internal.Choice;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What pages and programs ask in the same way: which source, which days, which firms. */
@Component
class WatchDesk {

    /** What the months can be narrowed to. */
    static final ListShape MONTHS = ListShape.of("/watch/months", "month")
            .ascending("month", "month")
            .filters("source", "subdistrict", "roster");

    private final Watch watch;
    private final ChangeListStore changes;
    private final Registry registry;
    private final Rosters rosters;
    private final District district;
    private final ExportNotes notes;

    WatchDesk(
            Watch watch,
            ChangeListStore changes,
            Registry registry,
            Rosters rosters,
            District district,
            ExportNotes notes) {
        this.watch = watch;
        this.changes = changes;
        this.registry = registry;
        this.rosters = rosters;
        this.district = district;
        this.notes = notes;
    }

    Optional<Watched> source(Listing listing, Problems problems) {
        return Choice.source(watch.sources(), listing.filter("source"), problems);
    }

    Optional<Comparison> comparison(Listing listing, Problems problems) {
        return source(listing, problems).flatMap(watched -> Choice.comparison(watched, listing, problems));
    }

    PageOf<Row> page(Listing listing, Optional<Comparison> comparison, Visitor visitor) {
        return comparison
                .map(c -> changes.page(listing, c, home(), registry.visible(visitor)))
                .orElseGet(() -> new PageOf<>(List.of(), 0, listing));
    }

    void each(Listing listing, Comparison comparison, Visitor visitor, Consumer<Row> consumer) {
        changes.each(listing, comparison, home(), registry.visible(visitor), consumer);
    }

    Group group(Listing listing, Visitor visitor) {
        return group(listing.filter("subdistrict"), listing.filter("roster"), visitor);
    }

    /** A list that the visitor may not see is left out. */
    Group group(Optional<String> subdistrict, Optional<String> roster, Visitor visitor) {
        return new Group(
                subdistrict,
                roster.flatMap(Roster.Id::read)
                        .flatMap(id -> rosters.find(id, visitor))
                        .map(Roster::id));
    }

    private String home() {
        return district.find().map(pack -> pack.head().division()).orElse("");
    }

    void noteExport(Listing listing, Visitor visitor) {
        notes.note(visitor.actor(), "watch.export", "company", Map.of("list", listing.linkTo(listing.path())));
    }
}
