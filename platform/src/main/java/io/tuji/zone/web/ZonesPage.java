package io.tuji.zone.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import io.tuji.web.Undo;
import io.tuji.zone.WarZone;
import io.tuji.zone.WarZone.Light;
import io.tuji.zone.Zones;
import io.tuji.zone.internal.OfficerLoadStore;
import io.tuji.zone.internal.ZoneFigures;
import io.tuji.zone.internal.ZoneRights;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The war zones side by side, who works in each, and what the bodies of the two wings bring. */
@Controller
@Requires(module = ZoneRights.MODULE, act = Act.VIEW)
class ZonesPage {

    private final Zones zones;
    private final ZoneFigures figures;
    private final OrgUnits units;
    private final ZoneSheet sheet;
    private final ZoneWords words;
    private final ProblemTexts problemTexts;

    ZonesPage(
            Zones zones,
            ZoneFigures figures,
            OrgUnits units,
            ZoneSheet sheet,
            ZoneWords words,
            ProblemTexts problemTexts) {
        this.zones = zones;
        this.figures = figures;
        this.units = units;
        this.sheet = sheet;
        this.words = words;
        this.problemTexts = problemTexts;
    }

    @GetMapping("/zones")
    String show(Visitor visitor, Model model) {
        return fill(List.of(), visitor, model);
    }

    @PostMapping("/zones/{zone}/bodies")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    String tie(
            @PathVariable String zone,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String leads,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        List<Problem> problems = zones.tie(zone, unit, !leads.isEmpty(), visitor);
        if (!problems.isEmpty()) {
            return refused(problems, visitor, model, response);
        }
        String said = words.say("zone.done.tie", body(unit), words.zone(zone));
        flash.addFlashAttribute("undo", new Undo(said, "/zones/" + zone + "/bodies/" + unit + "/untie"));
        return "redirect:/zones";
    }

    @PostMapping("/zones/{zone}/bodies/{unit:\\d{1,18}}/untie")
    @Requires(module = ZoneRights.MODULE, act = Act.CHANGE)
    String untie(
            @PathVariable String zone,
            @PathVariable String unit,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        boolean led = zones.bodies(zone).stream()
                .anyMatch(
                        tie -> tie.leads() && Long.toString(tie.unit().value()).equals(unit));
        List<Problem> problems = zones.untie(zone, unit, visitor);
        if (!problems.isEmpty()) {
            return refused(problems, visitor, model, response);
        }
        String back = "/zones/" + zone + "/bodies?unit=" + unit + (led ? "&leads=yes" : "");
        flash.addFlashAttribute("undo", new Undo(words.say("zone.done.untie", body(unit), words.zone(zone)), back));
        return "redirect:/zones";
    }

    private String body(String unit) {
        return words.unit(units.read(unit));
    }

    private String refused(List<Problem> problems, Visitor visitor, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return fill(problems, visitor, model);
    }

    private String fill(List<Problem> problems, Visitor visitor, Model model) {
        List<WarZone> all = zones.list(visitor);
        long unassigned = figures.unassigned(visitor);
        model.addAttribute("tabs", ZoneTabs.ALL);
        model.addAttribute("zones", all);
        model.addAttribute("unassigned", unassigned);
        model.addAttribute("most", OfficerLoadStore.MOST);
        model.addAttribute("wings", figures.wings(visitor));
        model.addAttribute("leads", ZoneRights.leads(visitor));
        model.addAttribute("units", units.list());
        model.addAttribute("problems", problemTexts.of(problems));
        if (!all.isEmpty()) {
            model.addAttribute("judgement", judgement(all, unassigned));
        }
        return "zone/zones";
    }

    private String judgement(List<WarZone> all, long unassigned) {
        long open = all.stream().mapToLong(zone -> zone.standing().open()).sum();
        long red = all.stream()
                .filter(zone -> zone.standing().light() == Light.RED)
                .count();
        return words.say("zone.judgement", all.size(), open, unassigned, red);
    }

    @GetMapping("/zones/{format:csv|xlsx}")
    @Requires(module = ZoneRights.MODULE, act = Act.EXPORT)
    void export(@PathVariable String format, Visitor visitor, HttpServletResponse response) throws IOException {
        List<WarZone> all = zones.list(visitor);
        sheet.send(
                ZoneSheet.ZONES,
                "/zones",
                format,
                visitor,
                response,
                row -> all.forEach(zone -> row.accept(sheet.row(zone))));
    }
}
