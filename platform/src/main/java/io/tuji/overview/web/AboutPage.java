package io.tuji.overview.web;

import io.tuji.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Which version this is, under which licence, and whose work it stands on. */
@Controller
@SignedIn
class AboutPage {

    private final ThirdParties parties = ThirdParties.read();

    @GetMapping("/about")
    String show(Model model) {
        model.addAttribute("parties", parties.all());
        model.addAttribute("java", Runtime.version().toString());
        return "overview/about";
    }
}
