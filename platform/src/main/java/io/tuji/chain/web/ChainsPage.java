package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.chain.ChainHealths;
import io.tuji.chain.ChainStanding;
import io.tuji.chain.Chains;
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

    ChainsPage(Chains chains, ChainHealths healths) {
        this.chains = chains;
        this.healths = healths;
    }

    @GetMapping(HERE)
    String show(Model model) {
        List<ChainStanding> standings = chains.list().stream()
                .map(edition -> healths.of(edition, Optional.empty()))
                .toList();
        model.addAttribute("standings", standings);
        model.addAttribute("states", State.values());
        model.addAttribute("setting", healths.setting());
        model.addAttribute(
                "national",
                standings.stream()
                        .flatMap(one -> one.national().stream())
                        .findFirst()
                        .orElse(null));
        return "chain/chains";
    }
}
