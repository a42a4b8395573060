package io.tuji.demand.web;

import io.tuji.access.Visitor;
import io.tuji.demand.Need;
import io.tuji.demand.Needs;
import io.tuji.engine.value.Problem;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What pages and API of needs share: the need of an address, and how refusals are shown. */
@Component
class NeedDesk {

    private final Needs needs;
    private final ProblemTexts texts;

    NeedDesk(Needs needs, ProblemTexts texts) {
        this.needs = needs;
        this.texts = texts;
    }

    Need get(String code, Visitor visitor) {
        return Need.Id.read(code)
                .flatMap(id -> needs.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    void show(List<Problem> problems, Model model, HttpServletResponse response) {
        if (problems.stream().anyMatch(Problem::isError)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("problems", texts.of(problems));
    }
}
