package io.tuji.zone.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.web.Listing;
import io.tuji.zone.internal.OfficerLoadStore;
import io.tuji.zone.internal.ZoneRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How much each officer carries. */
@Controller
@Requires(module = ZoneRights.MODULE, act = Act.VIEW)
class OfficerLoadPage {

    private static final String HERE = "/zones/load";

    private final OfficerLoadStore list;
    private final OrgUnits units;
    private final ZoneSheet sheet;

    OfficerLoadPage(OfficerLoadStore list, OrgUnits units, ZoneSheet sheet) {
        this.list = list;
        this.units = units;
        this.sheet = sheet;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, OfficerLoadStore.SHAPE);
        model.addAttribute("tabs", ZoneTabs.ALL);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("most", OfficerLoadStore.MOST);
        model.addAttribute("units", units.list());
        model.addAttribute("whole", ZoneRights.seesAll(visitor));
        return "zone/load";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = ZoneRights.MODULE, act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, OfficerLoadStore.SHAPE);
        sheet.send(
                ZoneSheet.LOAD,
                listing.linkTo(HERE),
                format,
                visitor,
                response,
                row -> list.each(listing, visitor, load -> row.accept(sheet.row(load))));
    }
}
