package io.tuji.access.web;

import io.tuji.access.Right;
import io.tuji.access.SignedIn;
import io.tuji.access.Visitor;
import io.tuji.access.internal.TokenForm;
import io.tuji.access.internal.Tokens;
import io.tuji.access.internal.Tokens.Made;
import io.tuji.web.ProblemTexts;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person makes and revokes the own tokens. The secret of a new one is shown on the page that follows, and never again. */
@Controller
@SignedIn
class OwnTokenPage {

    private static final long USUAL_DAYS = 90;

    private final Tokens tokens;
    private final ProblemTexts texts;
    private final Words words;

    OwnTokenPage(Tokens tokens, ProblemTexts texts, Words words) {
        this.tokens = tokens;
        this.texts = texts;
        this.words = words;
    }

    @GetMapping("/profile/tokens/new")
    String empty(Visitor visitor, Model model) {
        String end = tokens.today().plusDays(USUAL_DAYS).toString();
        return form(visitor, new TokenForm("", List.of(), end), model);
    }

    @PostMapping("/profile/tokens/new")
    String make(
            Visitor visitor,
            @RequestParam String name,
            @RequestParam Optional<List<String>> scope,
            @RequestParam String endsOn,
            Model model,
            RedirectAttributes flash) {
        List<Right> rights = scope.orElse(List.of()).stream()
                .flatMap(text -> Right.read(text).stream())
                .toList();
        TokenForm form = new TokenForm(name, rights, endsOn);
        Made made = tokens.make(visitor, form);
        if (made.secret().isEmpty()) {
            model.addAttribute("problems", texts.of(made.problems().all()));
            return form(visitor, form, model);
        }
        flash.addFlashAttribute("secret", made.secret().get());
        return "redirect:/profile";
    }

    private String form(Visitor visitor, TokenForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("rights", visitor.rights());
        model.addAttribute("latest", tokens.latestEnd().toString());
        return "access/token";
    }

    @PostMapping("/profile/tokens/{id}/revoke")
    String revoke(@PathVariable long id, Visitor visitor, RedirectAttributes flash) {
        var token = tokens.findOwn(visitor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        tokens.revoke(visitor, token);
        flash.addFlashAttribute("done", words.say("tokens.revoked", token.name()));
        return "redirect:/profile";
    }
}
