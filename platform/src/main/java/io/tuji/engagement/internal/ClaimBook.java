package io.tuji.engagement.internal;

import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.PromotionRules;
import io.tuji.engine.promotion.FirstContact;
import io.tuji.engine.promotion.FirstContact.Claim;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
        return days().flatMap(
                        days -> new FirstContact(days).on(LocalDate.now(clock), contacts.of(firm), rulings.of(firm)));
    }

    Set<Long> sharing(FirmKey firm) {
        return rulings.sharing(firm);
    }

    /** For so many days after a contact a body may go on speaking for a firm. */
    Optional<Integer> days() {
        return district.find().flatMap(DistrictPack::promotion).map(PromotionRules::claimDays);
    }
}
