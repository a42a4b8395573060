package io.tuji.chain.web;

import io.tuji.chain.ChainHealths;
import io.tuji.chain.ChainStanding;
import io.tuji.chain.Chains;
import io.tuji.chain.Edition;
import io.tuji.chain.Part;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The chain and the part that an address names; what is not there is not found. */
@Component
class Standings {

    private final Chains chains;
    private final ChainHealths healths;

    Standings(Chains chains, ChainHealths healths) {
        this.chains = chains;
        this.healths = healths;
    }

    /** @param part blank for the whole district */
    ChainStanding get(String chain, String part) {
        Optional<String> wanted = Optional.of(part).filter(id -> !id.isBlank());
        wanted.ifPresent(this::part);
        return healths.of(edition(chain), wanted);
    }

    Edition edition(String chain) {
        return chains.find(chain).orElseThrow(Standings::notFound);
    }

    Part part(String id) {
        return healths.parts().stream()
                .filter(part -> part.id().equals(id))
                .findFirst()
                .orElseThrow(Standings::notFound);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
