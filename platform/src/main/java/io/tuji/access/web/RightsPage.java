package io.tuji.access.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Role;
import io.tuji.access.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who may do what, read from the roles themselves, so that the page cannot differ from what holds. */
@Controller
@Requires(module = "access", act = Act.VIEW)
class RightsPage {

    /** What a role may do with one module: each act with its reach. */
    record Cell(List<Permit> permits) {}

    record Permit(Act act, Scope scope) {}

    record Row(String module, List<Cell> cells) {}

    @GetMapping("/people/rights")
    String show(Model model) {
        model.addAttribute("roles", Role.values());
        model.addAttribute("rows", Role.modules().stream().map(RightsPage::row).toList());
        return "access/rights";
    }

    private static Row row(String module) {
        return new Row(
                module,
                Arrays.stream(Role.values()).map(role -> cell(role, module)).toList());
    }

    private static Cell cell(Role role, String module) {
        return new Cell(Arrays.stream(Act.values())
                .map(act -> role.scopeOf(new Right(module, act)).map(scope -> new Permit(act, scope)))
                .flatMap(Optional::stream)
                .toList());
    }
}
