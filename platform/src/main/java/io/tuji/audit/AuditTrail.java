package io.tuji.audit;

import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.List;
import java.util.function.Consumer;

/** Reads what was done, and proves that nothing of it was altered. */
public interface AuditTrail {

    /** Filters: {@code actor}, {@code act}, {@code subject}, {@code from} and {@code to} as days; {@code q} looks into all words. */
    ListShape SHAPE = ListShape.of("/audit", "e.id")
            .descending("at", "e.at")
            .ascending("actor", "e.actor")
            .ascending("act", "e.act")
            .ascending("subject", "e.subject")
            .filters("actor", "act", "subject", "from", "to");

    PageOf<AuditRecord> page(AuditReach reach, Listing listing);

    /** All rows of the list in its order, one by one. */
    void each(AuditReach reach, Listing listing, Consumer<AuditRecord> reader);

    /** What was done on one subject, the latest first; for the page of that subject. */
    List<AuditRecord> of(String subject, int limit);

    /** The acts that occur, for the choice of the filter. */
    List<String> acts(AuditReach reach);

    /** Recomputes the whole chain; takes about a second for every hundred thousand entries. */
    AuditVerification verify();
}
