package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.chain.ChainHealths;
import io.tuji.chain.ChainStanding;
import io.tuji.chain.Edition;
import io.tuji.engine.chain.Node;
import io.tuji.engine.chain.health.State;
import io.tuji.web.ListFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A chain as a map and as a table, for the district or one of its parts; and all parts side by side. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class ChainPage {

    static final String HERE = ChainsPage.HERE + "/{chain:[a-z][a-z0-9_]*}";

    /** What the page of candidates takes in place of nodes for all gaps of a chain. */
    private static final String ALL_GAPS = "*gaps";

    private final Standings standings;
    private final ChainHealths healths;
    private final StandingSheet sheet;
    private final ChainWords words;

    ChainPage(Standings standings, ChainHealths healths, StandingSheet sheet, ChainWords words) {
        this.standings = standings;
        this.healths = healths;
        this.sheet = sheet;
        this.words = words;
    }

    @GetMapping(HERE)
    String show(
            @PathVariable String chain, @RequestParam(defaultValue = "") String part, Visitor visitor, Model model) {
        ChainStanding standing = standings.get(chain, part);
        model.addAttribute("standing", standing);
        model.addAttribute("picture", ChainPicture.of(standing, words));
        model.addAttribute("parts", healths.parts());
        model.addAttribute("states", State.values());
        model.addAttribute("gapNodes", gapNodes(standing));
        model.addAttribute("findsFirms", visitor.may(Right.view("lead")));
        return "chain/chain";
    }

    /** As the page of candidates asks for them; of a part each by its id, for there they are meant of the whole district. */
    private static List<String> gapNodes(ChainStanding standing) {
        List<String> gaps = standing.gaps().stream().map(Node::id).toList();
        return gaps.isEmpty() || standing.part().isPresent() ? gaps : List.of(ALL_GAPS);
    }

    @GetMapping(HERE + "/{format:csv|xlsx}")
    @Requires(module = "chain", act = Act.EXPORT)
    void export(
            @PathVariable String chain,
            @PathVariable String format,
            @RequestParam(defaultValue = "") String part,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        ChainStanding standing = standings.get(chain, part);
        ListFile file = sheet.file(standing);
        file.send(response, format, sheet.rows(standing, visitor, format));
    }

    @GetMapping(HERE + "/parts")
    String parts(@PathVariable String chain, Model model) {
        Edition edition = standings.edition(chain);
        List<ChainStanding> byPart = healths.byPart(edition);
        model.addAttribute("standing", healths.of(edition, Optional.empty()));
        model.addAttribute("byPart", byPart);
        model.addAttribute(
                "parts",
                byPart.stream()
                        .map(one -> standings.part(one.part().orElseThrow()))
                        .toList());
        return "chain/parts-of";
    }
}
