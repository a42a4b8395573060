package io.tuji.access.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.access.internal.ApiToken;
import io.tuji.access.internal.Tokens;
import io.tuji.web.Listing;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** All tokens, whoever made them; an administrator takes any of them back. */
@Controller
@Requires(module = "access", act = Act.VIEW)
class TokensPage {

    private final Tokens tokens;
    private final Words words;

    TokensPage(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    @GetMapping("/people/tokens")
    String list(HttpServletRequest request, Visitor visitor, Model model) {
        Listing listing = Listing.read(request, Tokens.SHAPE);
        model.addAttribute("listing", listing);
        model.addAttribute("page", tokens.page(visitor, listing));
        model.addAttribute("states", ApiToken.State.values());
        model.addAttribute("today", tokens.today());
        return "access/tokens";
    }

    @PostMapping("/people/tokens/{id}/revoke")
    @Requires(module = "access", act = Act.CHANGE)
    String revoke(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        ApiToken token = tokens.find(visitor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        tokens.revoke(visitor, token);
        flash.addFlashAttribute("done", words.say("tokens.revoked", token.name()));
        return "redirect:/people/tokens";
    }
}
