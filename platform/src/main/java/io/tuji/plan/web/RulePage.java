package io.tuji.plan.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.engine.plan.State;
import io.tuji.engine.plan.TargetKind;
import io.tuji.engine.plan.Thresholds;
import io.tuji.plan.StateLook;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The rule of the mechanical state in words, with the numbers that the engine uses. */
@Controller
@Requires(module = "plan", act = Act.VIEW)
class RulePage {

    @GetMapping("/plan/rule")
    String show(Model model) {
        model.addAttribute("kinds", TargetKind.values());
        model.addAttribute("expected", Thresholds.EXPECTED);
        model.addAttribute("bindingOnes", Thresholds.BINDING);
        List<StateLook> looks = Arrays.stream(State.values()).map(StateLook::of).toList();
        model.addAttribute("looks", looks);
        return "plan/rule";
    }
}
