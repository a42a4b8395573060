package io.tuji.outlook.internal;

import io.tuji.outlook.Warning;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.ListingStore;
import io.tuji.web.ListingStore.Rows;
import io.tuji.web.PageOf;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Warnings as a list: filtered, sorted and cut in the database. */
@Repository
public class WarningListStore {

    public static final ListShape SHAPE = ListShape.of("/plan/warnings", "id")
            .descending("raised", "raised_on")
            .ascending("measure", "measure")
            .ascending("light", "light")
            .ascending("responsible", "responsible collate \"zh-x-icu\"")
            .descending("closed", "closed_at")
            .filters("plan", "light", "state");

    private static final String FROM = "from (" + WarningStore.SELECT + """
            ) w
            where (:q = '' or strpos(lower(responsible || ' ' || measure), lower(:q)) > 0
                   or measure in (select id from district_measure where strpos(lower(name_zh || ' ' || name_en), lower(:q)) > 0))
              and (:plan = '' or plan = :plan)
              and (:light = '' or light = :light)
              and (:state = '' or case :state when 'closed' then closed_at is not null
                                              when 'unanswered' then closed_at is null and answers = '[]'
                                              else closed_at is null and answers <> '[]' end)
            """;

    private final ListingStore<Warning> store;

    WarningListStore(JdbcClient jdbc, WarningStore warnings) {
        this.store = new ListingStore<>(jdbc, warnings::read);
    }

    public PageOf<Warning> page(Listing listing) {
        return store.page(Rows.of(FROM, listing.parameters()), listing);
    }

    public void each(Listing listing, Consumer<Warning> consumer) {
        store.each(Rows.of(FROM, listing.parameters()), listing, consumer);
    }
}
