package io.tuji.lead.web;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Explanation;
import io.tuji.lead.Candidates;
import io.tuji.lead.Candidates.Ask;
import io.tuji.lead.Candidates.NodeOf;
import io.tuji.lead.Lead;
import io.tuji.lead.Lead.Source;
import io.tuji.lead.Leads;
import io.tuji.lead.Leads.Outcome;
import io.tuji.lead.Leads.Typed;
import io.tuji.lead.Move;
import io.tuji.registry.CompanyId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages and the API of leads share. */
@Component
class LeadDesk {

    private final Leads leads;
    private final Candidates candidates;
    private final CandidateWords words;

    LeadDesk(Leads leads, Candidates candidates, CandidateWords words) {
        this.leads = leads;
        this.candidates = candidates;
        this.words = words;
    }

    Lead get(String code, Visitor visitor) {
        return Lead.Id.read(code)
                .flatMap(id -> leads.find(id, visitor))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The raising itself is no move that can be asked for. */
    static Optional<Move> readMove(String text) {
        return Arrays.stream(Move.values())
                .filter(move -> move != Move.RAISE && move.name().equals(text))
                .findFirst();
    }

    /** @param patron code of the firm from whose circle it came; empty of none */
    Outcome raise(Typed typed, String patron, Visitor visitor) {
        return leads.raise(typed, why(typed, patron, visitor), visitor);
    }

    /** Why the firm is ranked as it is at this moment, where the ranking led to it. */
    private Optional<Explanation> why(Typed typed, String patron, Visitor visitor) {
        if (!typed.source().equals(Source.CANDIDATES.name()) && !typed.source().equals(Source.SUPPLY.name())) {
            return Optional.empty();
        }
        Optional<Ask> circle = CompanyId.read(patron).map(candidates::circle);
        String[] aim = typed.aim().split(":", 2);
        List<NodeOf> nodes = aim.length == 2
                ? List.of(new NodeOf(aim[0], aim[1]))
                : circle.map(Ask::nodes).orElse(List.of());
        return CompanyId.read(typed.company())
                .flatMap(company -> candidates.explain(company, new Ask(nodes, circle.flatMap(Ask::patron)), visitor))
                .filter(found -> found.excluded().isEmpty())
                .map(found -> words.explanation(found.ranked()));
    }
}
