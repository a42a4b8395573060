package io.tuji.outlook.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.engine.plan.chance.Reliability;
import io.tuji.engine.plan.warning.Limits;
import io.tuji.outlook.Warning;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How forecasts, chances and lights come about, and how often chances came true. */
@Controller
@Requires(module = "outlook", act = Act.VIEW)
class MethodPage {

    private final Reliability reliability = Reliability.shipped();

    @GetMapping("/plan/method")
    String show(Model model) {
        model.addAttribute("curves", ReliabilityCurve.of(reliability));
        model.addAttribute("expected", Limits.EXPECTED);
        model.addAttribute("bindingOnes", Limits.BINDING);
        model.addAttribute("answers", Warning.LIMITS);
        return "outlook/method";
    }
}
