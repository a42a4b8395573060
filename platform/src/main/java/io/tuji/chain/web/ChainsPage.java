package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.chain.ChainHealths;
import io.tuji.chain.ChainStanding;
import io.tuji.chain.Chains;
import io.tuji.chain.Templates;
import io.tuji.engine.chain.health.State;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All chains of the district side by side. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class ChainsPage {

    static final String HERE = "/chains";

    private final Chains chains;
    private final ChainHealths healths;
    private final Templates templates;

    ChainsPage(Chains chains, ChainHealths healths, Templates templates) {
        this.chains = chains;
        this.healths = healths;
        this.templates = templates;
    }

    @GetMapping(HERE)
    String show(Visitor visitor, Model model) {
        List<ChainStanding> standings = chains.list().stream()
                .map(edition -> healths.of(edition, Optional.empty()))
                .toList();
        model.addAttribute("tabs", PositionTabs.of(visitor));
        model.addAttribute("standings", standings);
        model.addAttribute("states", State.values());
        model.addAttribute("waiting", templates.waiting());
        return "chain/chains";
    }
}
