package io.tuji.roster.web;

import io.tuji.access.Visitor;
import io.tuji.audit.ExportNotes;
import io.tuji.engine.value.Problem;
import io.tuji.roster.Roster;
import io.tuji.roster.RosterVersion;
import io.tuji.roster.Rosters;
import io.tuji.roster.internal.Versions;
import io.tuji.web.ProblemTexts;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of lists need time and again: the list of an address, its versions, and how refusals are shown. */
@Component
class RosterDesk {

    private final Rosters rosters;
    private final Versions versions;
    private final ProblemTexts texts;
    private final ExportNotes notes;

    RosterDesk(Rosters rosters, Versions versions, ProblemTexts texts, ExportNotes notes) {
        this.rosters = rosters;
        this.versions = versions;
        this.texts = texts;
        this.notes = notes;
    }

    Roster get(String code, Visitor visitor) {
        return Roster.Id.read(code)
                .flatMap(id -> rosters.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The version of a number, or the one that counts. */
    Optional<RosterVersion> version(Roster roster, Optional<Integer> number) {
        return number.isEmpty()
                ? rosters.inForce(roster.id())
                : Optional.of(versions.find(roster.id(), number.get())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    }

    static RosterVersion.Id idOf(Optional<RosterVersion> version) {
        return version.map(RosterVersion::id).orElse(RosterVersion.Id.NONE);
    }

    void show(List<Problem> problems, Model model, HttpServletResponse response) {
        if (problems.stream().anyMatch(Problem::isError)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        model.addAttribute("problems", texts.of(problems));
    }

    /** Who takes a list out is noted before the first row leaves. */
    void noteExport(String subject, String address, Visitor visitor) {
        notes.note(visitor.actor(), "roster.export", subject, Map.of("list", address));
    }
}
