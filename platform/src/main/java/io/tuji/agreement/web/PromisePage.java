package io.tuji.agreement.web;

import io.tuji.access.Act;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.agreement.Outcome;
import io.tuji.agreement.Promise;
import io.tuji.agreement.Promise.Move;
import io.tuji.agreement.Promises;
import io.tuji.promotion.Project;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes promises step by step: checked, made, kept or broken, withdrawn, and back. */
@Controller
@Requires(module = "promotion", act = Act.CHANGE)
class PromisePage {

    private static final String HERE = "/promises/{code:[Cc][Nn]-\\d+}";

    private final Promises promises;
    private final AgreementView view;
    private final AgreementDesk desk;

    PromisePage(Promises promises, AgreementView view, AgreementDesk desk) {
        this.promises = promises;
        this.view = view;
        this.desk = desk;
    }

    @PostMapping(HERE + "/change")
    String change(
            @PathVariable String code,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Promise promise = AgreementDesk.found(find(code, visitor));
        Project project = desk.project(promise.project().id(), visitor);
        Outcome<Promise> outcome = promises.change(promise.id(), typed, visitor);
        if (outcome.now().isEmpty()) {
            desk.refuse(outcome.problems(), promise.id().code(), typed, model, response);
            return view.fill(project, visitor, model);
        }
        desk.say("agreement.done.change", outcome, flash, promise.id().code());
        return AgreementView.redirect(project) + "#" + promise.id().code();
    }

    @PostMapping(HERE + "/moves/{move:[A-Z]+}")
    String move(
            @PathVariable String code,
            @PathVariable String move,
            @RequestParam Map<String, String> typed,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Promise promise = AgreementDesk.found(find(code, visitor));
        Move wanted = AgreementDesk.found(read(move));
        Project project = desk.project(promise.project().id(), visitor);
        Outcome<Promise> outcome = promises.move(promise.id(), wanted, typed, visitor);
        if (outcome.now().isEmpty()) {
            desk.refuse(outcome.problems(), promise.id().code() + wanted, typed, model, response);
            return view.fill(project, visitor, model);
        }
        String said = "agreement.done." + wanted;
        if (wanted == Move.UNDO) {
            desk.say(said, outcome, flash, promise.id().code());
        } else {
            desk.offer(
                    said,
                    "/promises/" + promise.id().code() + "/moves/UNDO",
                    flash,
                    promise.id().code());
        }
        return AgreementView.redirect(project) + "#" + promise.id().code();
    }

    private Optional<Promise> find(String code, Visitor visitor) {
        return Promise.Id.read(code).flatMap(id -> promises.find(id, visitor));
    }

    static Optional<Move> read(String text) {
        return Arrays.stream(Move.values())
                .filter(move -> move.name().equals(text))
                .findFirst();
    }
}
