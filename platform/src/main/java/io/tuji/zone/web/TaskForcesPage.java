package io.tuji.zone.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.web.Listing;
import io.tuji.zone.TaskForces;
import io.tuji.zone.internal.TaskForceListStore;
import io.tuji.zone.internal.ZoneRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All task forces that the visitor may see. */
@Controller
@Requires(module = ZoneRights.MODULE, act = Act.VIEW)
class TaskForcesPage {

    private static final String HERE = "/task-forces";

    private final TaskForceListStore list;
    private final TaskForces forces;
    private final ZoneSheet sheet;

    TaskForcesPage(TaskForceListStore list, TaskForces forces, ZoneSheet sheet) {
        this.list = list;
        this.forces = forces;
        this.sheet = sheet;
    }

    @GetMapping(HERE)
    String show(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, TaskForceListStore.SHAPE);
        model.addAttribute("tabs", ZoneTabs.ALL);
        model.addAttribute("listing", listing);
        model.addAttribute("page", list.page(listing, visitor));
        model.addAttribute("maySetUp", forces.maySetUp(visitor));
        return "zone/forces";
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = ZoneRights.MODULE, act = Act.EXPORT)
    void export(@PathVariable String format, HttpServletRequest request, Visitor visitor, HttpServletResponse response)
            throws IOException {
        Listing listing = Listing.read(request, TaskForceListStore.SHAPE);
        sheet.send(
                ZoneSheet.FORCES,
                listing.linkTo(HERE),
                format,
                visitor,
                response,
                row -> list.each(listing, visitor, one -> row.accept(sheet.row(one))));
    }
}
