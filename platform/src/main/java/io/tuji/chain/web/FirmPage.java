package io.tuji.chain.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What lies around one firm, as a picture and as tables. */
@Controller
@Requires(module = "chain", act = Act.VIEW)
class FirmPage {

    private final Surroundings surroundings;
    private final FirmWords words;

    FirmPage(Surroundings surroundings, FirmWords words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    @GetMapping("/chains/firms/{company}")
    String show(
            @PathVariable String company, @RequestParam(defaultValue = "") String chain, Visitor visitor, Model model) {
        FirmSurroundings around = surroundings.get(company, chain, visitor);
        model.addAttribute("around", around);
        model.addAttribute("chosen", chain);
        model.addAttribute("sentence", words.sentence(around));
        model.addAttribute("picture", words.picture(around));
        model.addAttribute("nameLines", LabelLines.of(around.company().name()));
        return "chain/firm";
    }
}
