package io.tuji.engagement.internal;

import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.PromotionRules;
import io.tuji.engagement.Claims.Kind;
import io.tuji.engagement.Claims.Share;
import io.tuji.engagement.Claims.Why;
import io.tuji.engagement.internal.RulingStore.Given;
import io.tuji.engine.promotion.FirstContact;
import io.tuji.engine.promotion.FirstContact.Claim;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows who holds the claim on a firm today. */
@Component
class ClaimBook {

    private final ContactStore contacts;
    private final RulingStore rulings;
    private final District district;
    private final Clock clock;

    ClaimBook(ContactStore contacts, RulingStore rulings, District district, Clock clock) {
        this.contacts = contacts;
        this.rulings = rulings;
        this.district = district;
        this.clock = clock;
    }

    /** Empty also where the pack does not say for how long a contact counts. */
    Optional<Claim> holder(FirmKey firm) {
        return days().flatMap(days -> new FirstContact(days)
                .on(
                        LocalDate.now(clock),
                        contacts.of(firm),
                        rulings.of(firm).stream().map(Given::ruling).toList()));
    }

    /** By what a body has the claim that it holds. */
    Why why(FirmKey firm, Claim claim) {
        return rulings.of(firm).stream()
                .filter(given -> given.ruling().body() == claim.body()
                        && given.ruling().day().equals(claim.since()))
                .reduce((earlier, later) -> later)
                .map(given -> given.kind() == Kind.TRANSFER ? Why.TRANSFER : Why.DECISION)
                .orElse(Why.CONTACT);
    }

    List<Share> sharing(FirmKey firm) {
        return rulings.sharing(firm);
    }

    /** For so many days after a contact a body may go on speaking for a firm. */
    Optional<Integer> days() {
        return district.find().flatMap(DistrictPack::promotion).map(PromotionRules::claimDays);
    }
}
