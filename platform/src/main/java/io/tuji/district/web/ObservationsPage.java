package io.tuji.district.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.Observation;
import io.tuji.engine.value.Certainty;
import io.tuji.web.Download;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What sources state of the district's measures, as read: no state, no forecast. */
@Controller
@Requires(module = "district", act = Act.VIEW)
class ObservationsPage {

    private final District district;
    private final ExportNote note;

    ObservationsPage(District district, ExportNote note) {
        this.district = district;
        this.note = note;
    }

    @GetMapping("/district/observations")
    String show(HttpServletRequest request, Model model) {
        Optional<DistrictPack> found = district.find();
        if (found.isEmpty()) {
            return "redirect:/district/pack";
        }
        DistrictPack pack = found.get();
        Listing listing = Listing.read(request, ObservationList.SHAPE);
        model.addAttribute("tabs", Tabs.ALL);
        model.addAttribute("pack", pack);
        model.addAttribute("listing", listing);
        model.addAttribute("page", ObservationList.page(pack, listing));
        model.addAttribute("certainties", Certainty.values());
        model.addAttribute("observed", observed(pack));
        return "district/observations";
    }

    @GetMapping("/district/observations/csv")
    @Requires(module = "district", act = Act.EXPORT)
    void csv(HttpServletRequest request, HttpServletResponse response, Visitor visitor) throws IOException {
        List<Observation> rows = exported(request, visitor);
        new Download("observations", Download.Kind.CSV).send(response, out -> ObservationSheet.writeCsv(rows, out));
    }

    @GetMapping("/district/observations/xlsx")
    @Requires(module = "district", act = Act.EXPORT)
    void workbook(HttpServletRequest request, HttpServletResponse response, Visitor visitor) throws IOException {
        List<Observation> rows = exported(request, visitor);
        new Download("observations", Download.Kind.XLSX)
                .send(response, out -> ObservationSheet.writeWorkbook(rows, out));
    }

    private List<Observation> exported(HttpServletRequest request, Visitor visitor) {
        Listing listing = Listing.read(request, ObservationList.SHAPE);
        List<Observation> rows = ObservationList.rows(district.get(), listing);
        note.observations(visitor.actor(), rows.size(), listing.linkTo(listing.path()));
        return rows;
    }

    /** Ids of what has been observed, in the order of the file. */
    private static List<String> observed(DistrictPack pack) {
        Stream<String> measures = pack.observations().stream().map(Observation::measure);
        return measures.distinct().toList();
    }
}
