package io.tuji.lead.web;

import io.tuji.access.Visitor;
import io.tuji.lead.Lead;
import io.tuji.lead.Leads;
import io.tuji.lead.Leads.Outcome;
import io.tuji.lead.Leads.Typed;
import io.tuji.lead.Move;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the pages and the API of leads share. */
@Component
class LeadDesk {

    private final Leads leads;

    LeadDesk(Leads leads) {
        this.leads = leads;
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

    Outcome raise(Typed typed, Visitor visitor) {
        return leads.raise(typed, Optional.empty(), visitor);
    }
}
