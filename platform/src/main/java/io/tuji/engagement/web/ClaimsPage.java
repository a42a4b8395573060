package io.tuji.engagement.web;

import io.tuji.access.Act;
import io.tuji.access.OrgUnits;
import io.tuji.access.Requires;
import io.tuji.access.Visitor;
import io.tuji.engagement.Claims;
import io.tuji.engagement.Claims.Found;
import io.tuji.engagement.Claims.Matter;
import io.tuji.engagement.Claims.Outcome;
import io.tuji.engagement.Claims.TypedShare;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.engagement.internal.ClaimAddress;
import io.tuji.registry.CompanyId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may go on speaking for a firm, since when, until when and why; what bodies settle about it. */
@Controller
@Requires(module = "promotion", act = Act.VIEW)
class ClaimsPage {

    /** A firm as it is asked for, and what is typed about it. */
    record Input(
            @Nullable String firm,
            @Nullable String unregistered,
            @Nullable String words,
            @Nullable String body,
            @Nullable List<String> shareBody,
            @Nullable List<String> sharePercent) {

        String name() {
            return Objects.requireNonNullElse(firm, "");
        }

        boolean isUnregistered() {
            return !Objects.requireNonNullElse(unregistered, "").isEmpty();
        }

        String said() {
            return Objects.requireNonNullElse(words, "");
        }

        String to() {
            return Objects.requireNonNullElse(body, "");
        }

        List<TypedShare> shares() {
            List<String> bodies = Objects.requireNonNullElse(shareBody, List.of());
            List<String> percents = Objects.requireNonNullElse(sharePercent, List.of());
            List<TypedShare> shares = new ArrayList<>();
            for (int line = 0; line < bodies.size(); line++) {
                shares.add(new TypedShare(bodies.get(line), line < percents.size() ? percents.get(line) : ""));
            }
            return shares;
        }
    }

    private final Claims claims;
    private final OrgUnits units;
    private final EngagementDesk desk;
    private final EngagementWords words;

    ClaimsPage(Claims claims, OrgUnits units, EngagementDesk desk, EngagementWords words) {
        this.claims = claims;
        this.units = units;
        this.desk = desk;
        this.words = words;
    }

    /** Where nothing is asked for, the matters that wait for an answer. */
    @GetMapping("/claims")
    String show(@ModelAttribute("input") Input input, Visitor visitor, Model model, HttpServletResponse response) {
        return fill(input, visitor, model, response);
    }

    @PostMapping("/claims/{kind:disputes|transfers|shares}")
    @Requires(module = "promotion", act = Act.CHANGE)
    String open(
            @PathVariable String kind,
            @ModelAttribute("input") Input input,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Firm firm = claims.firm(input.name(), input.isUnregistered(), visitor)
                .firm()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outcome outcome = switch (kind) {
            case "disputes" -> claims.dispute(firm, input.said(), visitor);
            case "transfers" -> claims.transfer(firm, input.to(), input.said(), visitor);
            default -> claims.share(firm, input.shares(), input.said(), visitor);
        };
        if (outcome.now().isEmpty()) {
            fill(input, visitor, model, response);
            model.addAttribute("opening", kind);
            desk.show(outcome.problems(), model, response);
            return "engagement/claims";
        }
        Matter matter = outcome.now().get();
        flash.addFlashAttribute(
                "done", words.say("claim.done." + matter.kind(), matter.id().code()));
        return "redirect:" + ClaimAddress.of(firm);
    }

    @PostMapping("/claims/{code:[Ss][Tt]-\\d+}/{act:[A-Z]+}")
    String act(
            @PathVariable String code,
            @PathVariable String act,
            @RequestParam(defaultValue = "", name = "words") String typed,
            @RequestParam(defaultValue = "") String body,
            Visitor visitor,
            Model model,
            RedirectAttributes flash,
            HttpServletResponse response) {
        Matter matter = Matter.Id.read(code)
                .flatMap(id -> claims.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Claims.Act wanted = Arrays.stream(Claims.Act.values())
                .filter(one -> one.name().equals(act))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Outcome outcome = wanted == Claims.Act.DECIDE
                ? claims.decide(matter.id(), body, typed, visitor)
                : claims.act(matter.id(), wanted, typed, visitor);
        if (outcome.now().isEmpty()) {
            fill(input(matter.firm(), typed, body), visitor, model, response);
            model.addAttribute("opening", matter.id().code() + wanted);
            desk.show(outcome.problems(), model, response);
            return "engagement/claims";
        }
        flash.addFlashAttribute(
                "done", words.say("claim.done." + wanted, matter.id().code()));
        return "redirect:" + ClaimAddress.of(matter.firm());
    }

    private static Input input(Firm firm, String typed, String body) {
        String named = firm.company().map(CompanyId::code).orElse(firm.name());
        return new Input(named, firm.company().isPresent() ? "" : "yes", typed, body, List.of(), List.of());
    }

    private String fill(Input input, Visitor visitor, Model model, HttpServletResponse response) {
        model.addAttribute("input", input);
        model.addAttribute("units", units.list());
        List<Matter> open = claims.open(visitor);
        model.addAttribute("open", open);
        if (!input.name().isBlank()) {
            Found found = claims.firm(input.name(), input.isUnregistered(), visitor);
            found.firm()
                    .ifPresentOrElse(
                            firm -> fill(firm, visitor, model), () -> desk.show(found.problems(), model, response));
        }
        return "engagement/claims";
    }

    private void fill(Firm firm, Visitor visitor, Model model) {
        Claims.Standing standing = claims.of(firm, visitor);
        model.addAttribute("firm", firm);
        model.addAttribute("standing", standing);
        model.addAttribute("openings", claims.openings(firm, visitor));
        model.addAttribute(
                "acts",
                standing.matters().stream()
                        .collect(Collectors.toMap(
                                matter -> matter.id().code(), matter -> List.copyOf(claims.acts(matter, visitor)))));
    }
}
