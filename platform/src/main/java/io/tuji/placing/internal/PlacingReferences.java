package io.tuji.placing.internal;

import io.tuji.engine.place.RoadKey;
import io.tuji.registry.CompanyId;
import io.tuji.registry.CompanyReferences;
import java.util.List;
import org.springframework.stereotype.Component;

/** What placing keeps of a company. */
@Component
class PlacingReferences implements CompanyReferences {

    private final ConfirmationStore confirmations;
    private final PlaceStore places;
    private final Derivation derivation;

    PlacingReferences(ConfirmationStore confirmations, PlaceStore places, Derivation derivation) {
        this.confirmations = confirmations;
        this.places = places;
        this.derivation = derivation;
    }

    @Override
    public List<String> tables() {
        return List.of("place_confirmation", "company_place");
    }

    /** What follows for other firms from the word on an invented one goes with it. */
    @Override
    public void eraseInvented() {
        places.oneAtATime();
        List<RoadKey> roads = confirmations.roadsOfInvented();
        confirmations.eraseInvented();
        derivation.on(roads);
        places.eraseInvented();
    }

    @Override
    public List<Held> heldBy(CompanyId company) {
        long said = confirmations.countOf(company);
        return said == 0 ? List.of() : List.of(new Held("placing.held", said));
    }
}
