package io.tuji.access.web;

import io.tuji.access.Open;
import io.tuji.access.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page to sign in. What it says after a refusal is the same whatever was wrong. */
@Controller
@Open
class SignInPage {

    /** What may have led here, as a word in the address; each is a message {@code login.<word>}. */
    private static final List<String> REASONS = List.of("refused", "later", "expired", "left");

    @GetMapping("/login")
    String show(@Nullable Visitor visitor, HttpServletRequest request, Model model) {
        if (visitor != null) {
            return "redirect:/";
        }
        reason(request).ifPresent(reason -> model.addAttribute("reason", reason));
        return "access/login";
    }

    private static Optional<String> reason(HttpServletRequest request) {
        return REASONS.stream()
                .filter(reason -> request.getParameter(reason) != null)
                .findFirst();
    }
}
