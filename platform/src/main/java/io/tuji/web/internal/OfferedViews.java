package io.tuji.web.internal;

import io.tuji.web.ListViews;
import io.tuji.web.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What is kept of a list; templates call it {@code @offeredViews}. */
@Component("offeredViews")
public class OfferedViews {

    private final ObjectProvider<ListViews> views;

    OfferedViews(ObjectProvider<ListViews> views) {
        this.views = views;
    }

    /** Null where nothing is offered. */
    public ListViews.@Nullable Offer of(Listing listing) {
        return views.stream()
                .flatMap(one -> one.of(listing).stream())
                .findFirst()
                .orElse(null);
    }
}
