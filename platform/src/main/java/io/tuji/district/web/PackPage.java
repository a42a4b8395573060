package io.tuji.district.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.district.District;
import io.tuji.district.PackState;
import io.tuji.web.ProblemTexts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Which pack is in force, what came of the last reading, and the button that reads the folder again. */
@Controller
@Requires(module = "district", act = Act.VIEW)
class PackPage {

    private final District district;
    private final ProblemTexts texts;

    PackPage(District district, ProblemTexts texts) {
        this.district = district;
        this.texts = texts;
    }

    @GetMapping("/district/pack")
    String show(Model model) {
        PackState state = district.state();
        model.addAttribute("tabs", Tabs.ALL);
        model.addAttribute("state", state);
        model.addAttribute("faults", texts.of(state.problems()));
        return "district/pack";
    }

    @PostMapping("/district/pack")
    @Requires(module = "district", act = Act.CHANGE)
    String readAgain(Visitor visitor) {
        district.readAgain(visitor.actor());
        return "redirect:/district/pack";
    }
}
