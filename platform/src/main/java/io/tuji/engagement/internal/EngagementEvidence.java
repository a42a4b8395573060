package io.tuji.engagement.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.engine.promotion.Evidence;
import io.tuji.engine.promotion.FirstContact.Claim;
import io.tuji.promotion.FormerFirms;
import io.tuji.promotion.Project;
import io.tuji.promotion.ProjectEvidence;
import io.tuji.registry.CompanyId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the gates whether somebody has really spoken with the firm, and whether nobody else may go on speaking with it. */
@Component
class EngagementEvidence implements ProjectEvidence {

    private final ContactStore contacts;
    private final FormerFirms formerFirms;
    private final ClaimBook claims;
    private final OrgUnits units;

    EngagementEvidence(ContactStore contacts, FormerFirms formerFirms, ClaimBook claims, OrgUnits units) {
        this.contacts = contacts;
        this.formerFirms = formerFirms;
        this.claims = claims;
        this.units = units;
    }

    @Override
    public Set<Evidence> kinds() {
        return EnumSet.of(Evidence.CONTACT, Evidence.NO_OTHER_CLAIM);
    }

    @Override
    public Set<Evidence> of(Project project) {
        FirmKey firm = key(project.firm());
        List<OrgUnitId> bodies = Stream.of(
                        project.owner().unit(), project.created().unit())
                .flatMap(unit -> unit.stream())
                .distinct()
                .toList();
        Set<Evidence> there = EnumSet.noneOf(Evidence.class);
        if (hasContact(project, firm, bodies)) {
            there.add(Evidence.CONTACT);
        }
        if (!isClaimedByOthers(firm, bodies)) {
            there.add(Evidence.NO_OTHER_CLAIM);
        }
        return there;
    }

    private static FirmKey key(Project.Firm firm) {
        return FirmKey.of(firm.company().map(CompanyId::value).orElse(0L), firm.name());
    }

    private boolean hasContact(Project project, FirmKey firm, List<OrgUnitId> bodies) {
        return contacts.hasContact(project, firm, bodies)
                || formerFirms.of(project).stream()
                        .anyMatch(former -> contacts.hasContact(project, key(former), bodies));
    }

    /** A body that shares what comes of the firm, and one above the holder, are not kept out. */
    private boolean isClaimedByOthers(FirmKey firm, List<OrgUnitId> bodies) {
        return claims.holder(firm)
                .map(Claim::body)
                .map(OrgUnitId::new)
                .filter(holder -> bodies.stream().noneMatch(body -> units.isWithin(holder, body)))
                .filter(holder -> claims.sharing(firm).stream()
                        .map(share -> share.body().id())
                        .noneMatch(bodies::contains))
                .isPresent();
    }
}
