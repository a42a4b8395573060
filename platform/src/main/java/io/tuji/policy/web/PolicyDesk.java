package io.tuji.policy.web;

import io.tuji.access.Visitor;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Occasion.Round;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.reading.DateReader;
import io.tuji.engine.value.Problem;
import io.tuji.policy.Policies;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Registry;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What pages and API of policies share: the firm and the policy of an address, the day that is asked for, how refusals are shown. */
@Component
class PolicyDesk {

    private static final int YEARS_AHEAD = 10;

    private final Registry registry;
    private final Policies policies;
    private final ProblemTexts texts;
    private final Clock clock;

    PolicyDesk(Registry registry, Policies policies, ProblemTexts texts, Clock clock) {
        this.registry = registry;
        this.policies = policies;
        this.texts = texts;
        this.clock = clock;
    }

    Company firm(String code, Visitor visitor) {
        return CompanyId.read(code)
                .flatMap(id -> registry.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Policy policy(String id) {
        return policies.catalogue().find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A day may lie ahead; what is no day is today. */
    LocalDate day(String typed) {
        return DateReader.read(typed.strip(), today().plusYears(YEARS_AHEAD))
                .find()
                .orElse(today());
    }

    static Occasion occasion(LocalDate day, String round) {
        return round.equalsIgnoreCase(Round.RENEWAL.name()) ? Occasion.on(day).renewal() : Occasion.on(day);
    }

    void show(List<Problem> problems, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("problems", texts.of(problems));
    }
}
