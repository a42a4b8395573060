package io.tuji.access.web;

import io.tuji.access.SignedIn;
import io.tuji.access.Visitor;
import io.tuji.access.internal.OwnProfile;
import io.tuji.access.internal.Taste;
import io.tuji.access.internal.Tokens;
import io.tuji.engine.value.Problems;
import io.tuji.web.ProblemTexts;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The own account: name, language, look. */
@Controller
@SignedIn
class ProfilePage {

    private static final List<String> LANGUAGES = List.of("zh-CN", "en");
    private static final List<String> THEMES = List.of("auto", "light", "dark");

    private final OwnProfile profile;
    private final Tokens tokens;
    private final ProblemTexts texts;
    private final Words words;

    ProfilePage(OwnProfile profile, Tokens tokens, ProblemTexts texts, Words words) {
        this.profile = profile;
        this.tokens = tokens;
        this.texts = texts;
        this.words = words;
    }

    @GetMapping("/profile")
    String show(Visitor visitor, Model model) {
        return form(visitor, model, visitor.name(), profile.taste(visitor));
    }

    /** The choice is kept with the account and set for this browser, which is what {@code /look} does. */
    @PostMapping("/profile")
    String change(
            Visitor visitor,
            @RequestParam String name,
            @RequestParam Optional<String> language,
            @RequestParam Optional<String> theme,
            Model model,
            RedirectAttributes flash) {
        Taste taste = new Taste(language.filter(LANGUAGES::contains), theme.filter(THEMES::contains));
        Problems problems = profile.change(visitor, name.strip(), taste);
        if (problems.hasErrors()) {
            model.addAttribute("problems", texts.of(problems.all()));
            return form(visitor, model, name, taste);
        }
        flash.addFlashAttribute("done", words.say("profile.saved"));
        return "redirect:" + taste.leadingTo("/profile");
    }

    private String form(Visitor visitor, Model model, String name, Taste taste) {
        model.addAttribute("tokens", tokens.own(visitor));
        model.addAttribute("today", tokens.today());
        model.addAttribute("name", name);
        model.addAttribute("taste", taste);
        model.addAttribute("languages", LANGUAGES);
        model.addAttribute("themes", THEMES);
        return "access/profile";
    }
}
