package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.engine.series.Grade;
import io.tuji.engine.series.PriceBasis;
import io.tuji.engine.value.Certainty;
import io.tuji.plan.Clearances;
import io.tuji.plan.Withheld;
import io.tuji.plan.internal.ObservationListStore;
import io.tuji.web.ListFile;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Everything that stands now of all measures, as a list and as a sheet that can be edited and brought back. */
@Controller
@Requires(module = "plan", act = Act.VIEW)
class ObservationListPage {

    private final ObservationListStore store;
    private final District district;
    private final ObservationSheet sheet;
    private final Clearances clearances;
    private final PlanWords words;
    private final ExportNotes notes;

    ObservationListPage(
            ObservationListStore store,
            District district,
            ObservationSheet sheet,
            Clearances clearances,
            PlanWords words,
            ExportNotes notes) {
        this.store = store;
        this.district = district;
        this.sheet = sheet;
        this.clearances = clearances;
        this.words = words;
        this.notes = notes;
    }

    @GetMapping("/plan/observations")
    String show(HttpServletRequest request, Model model) {
        Listing listing = Listing.read(request, ObservationListStore.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", store.page(listing));
        model.addAttribute(
                "measures", district.find().map(pack -> pack.measures()).orElse(List.of()));
        model.addAttribute(
                "breakdowns", district.find().map(DistrictPack::breakdowns).orElse(List.of()));
        model.addAttribute("certainties", Certainty.values());
        model.addAttribute("bases", PriceBasis.values());
        model.addAttribute("grades", Grade.values());
        return "plan/observations";
    }

    @GetMapping("/plan/observations/{format:csv|xlsx}")
    @Requires(module = "plan", act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, ObservationListStore.SHAPE);
        notes.note(
                visitor.actor(), "observation.export", "observations", Map.of("list", listing.linkTo(listing.path())));
        Withheld withheld = clearances.withheld();
        new ListFile(words.say("plan.observations"), sheet.head())
                .send(
                        response,
                        format,
                        row -> store.each(listing, said -> {
                            if (!withheld.covers(said)) {
                                row.accept(sheet.row(said));
                            }
                        }));
    }
}
