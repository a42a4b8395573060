package io.tuji.agreement.internal;

import io.tuji.access.Act;
import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import io.tuji.agreement.OldAgreement;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agreements of earlier years as a list. */
@Repository
public class OldAgreementListStore {

    public static final ListShape SHAPE = ListShape.of("/agreements/old", "code")
            .ascending("deadline", "deadline")
            .ascending("firm", "firm_now collate \"zh-x-icu\"")
            .descending("signed", "signed_on")
            .ascending("tie", "tied_to")
            .ascending("verdict", "array_position(array['END', 'AMEND', 'KEEP'], verdict)")
            .ascending("code", "code")
            .filters("open", "verdict", "tie", "late", "withdrawn");

    private static final String ASKED = """
             where (:q = '' or strpos(lower(firm_now || ' ' || title || ' ' || code || ' ' || words), lower(:q)) > 0)
             and (:open = '' or (:open = 'yes') = (verdict is null))
             and (:verdict = '' or verdict = :verdict)
             and (:tie = '' or tied_to = :tie)
             and (:late = '' or (done_on is null and deadline < :today))
             and (:withdrawn = 'yes') = withdrawn
            """;

    private final ListingStore<OldAgreement> store;
    private final Ground ground;

    OldAgreementListStore(JdbcClient jdbc, Ground ground) {
        this.store = new ListingStore<>(jdbc, OldAgreementStore::read);
        this.ground = ground;
    }

    public PageOf<OldAgreement> page(Listing listing, Visitor visitor) {
        return store.page(rows(listing, visitor), listing);
    }

    public void each(Listing listing, Visitor visitor, Consumer<OldAgreement> consumer) {
        store.each(rows(listing, visitor), listing, consumer);
    }

    private Rows rows(Listing listing, Visitor visitor) {
        Filter seen = OldAgreementService.reach(visitor, Act.VIEW);
        Map<String, Object> parameters = new HashMap<>(listing.parameters());
        parameters.putAll(seen.parameters());
        parameters.put("today", ground.today());
        return Rows.of("from (" + OldAgreementStore.SELECT + "where " + seen.sql() + ") l" + ASKED, parameters);
    }
}
