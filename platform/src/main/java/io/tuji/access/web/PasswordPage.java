package io.tuji.access.web;

import io.tuji.access.SignedIn;
import io.tuji.access.Visitor;
import io.tuji.access.internal.OwnSession;
import io.tuji.access.internal.PasswordChange;
import io.tuji.engine.value.Problems;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a person gives the own account another password; the first thing to do with a one-time password. */
@Controller
@SignedIn
class PasswordPage {

    private final PasswordChange passwords;
    private final OwnSession session;
    private final ProblemTexts texts;

    PasswordPage(PasswordChange passwords, OwnSession session, ProblemTexts texts) {
        this.passwords = passwords;
        this.session = session;
        this.texts = texts;
    }

    @GetMapping("/password")
    String show() {
        return "access/password";
    }

    @PostMapping("/password")
    String change(
            Visitor visitor,
            @RequestParam String present,
            @RequestParam String password,
            @RequestParam String repeated,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Problems problems = passwords.change(visitor, present, password, repeated);
        if (problems.hasErrors()) {
            model.addAttribute("problems", texts.of(problems.all()));
            return "access/password";
        }
        session.renew(visitor.id(), request, response);
        return "redirect:/";
    }
}
