package io.tuji.district.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.Mechanism;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that show the pack in force as it stands. While there is none, they lead to the page that says why. */
@Controller
@Requires(module = "district", act = Act.VIEW)
class DistrictPage {

    private static final String NO_PACK = "redirect:/district/pack";

    private final District district;

    DistrictPage(District district) {
        this.district = district;
    }

    @GetMapping("/district")
    String overview(Model model) {
        Optional<DistrictPack> pack = district.find();
        pack.map(Coverage::of).ifPresent(coverage -> {
            model.addAttribute("coverage", coverage);
            model.addAttribute(
                    "open", coverage.stream().mapToLong(Coverage::open).sum());
        });
        return show("overview", pack, model);
    }

    @GetMapping("/district/places")
    String places(Model model) {
        return show("places", district.find(), model);
    }

    @GetMapping("/district/clusters")
    String clusters(Model model) {
        return show("clusters", district.find(), model);
    }

    @GetMapping("/district/mechanisms")
    String mechanisms(Model model) {
        Optional<DistrictPack> pack = district.find();
        pack.ifPresent(p -> model.addAttribute("groups", groups(p.mechanisms())));
        return show("mechanisms", pack, model);
    }

    @GetMapping("/district/indicators")
    String indicators(Model model) {
        return show("indicators", district.find(), model);
    }

    @GetMapping("/district/tasks")
    String tasks(Model model) {
        return show("tasks", district.find(), model);
    }

    @GetMapping("/district/terms")
    String terms(Model model) {
        return show("terms", district.find(), model);
    }

    @GetMapping("/district/sources")
    String sources(Model model) {
        return show("sources", district.find(), model);
    }

    private static String show(String page, Optional<DistrictPack> pack, Model model) {
        model.addAttribute("tabs", Tabs.ALL);
        pack.ifPresent(p -> model.addAttribute("pack", p));
        return pack.isPresent() ? "district/" + page : NO_PACK;
    }

    private static Map<Mechanism.Group, List<Mechanism>> groups(List<Mechanism> mechanisms) {
        Map<Mechanism.Group, List<Mechanism>> groups = new EnumMap<>(Mechanism.Group.class);
        for (Mechanism.Group group : Mechanism.Group.values()) {
            List<Mechanism> own =
                    mechanisms.stream().filter(m -> m.group() == group).toList();
            if (!own.isEmpty()) {
                groups.put(group, own);
            }
        }
        return groups;
    }
}
