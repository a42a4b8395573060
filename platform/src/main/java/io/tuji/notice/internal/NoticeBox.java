package io.tuji.notice.internal;

import io.tuji.access.Visitor;
import io.tuji.web.ListShape;
import io.tuji.web.Listing;
import io.tuji.web.PageOf;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The notices of the visitor. */
@Service
public class NoticeBox {

    public static final ListShape SHAPE =
            ListShape.of("/notices", "id").descending("told", "told_at").filters("unread");

    private final NoticeStore store;

    NoticeBox(NoticeStore store) {
        this.store = store;
    }

    public PageOf<Notice> page(Visitor visitor, Listing listing) {
        boolean unreadOnly = listing.filter("unread").isPresent();
        return new PageOf<>(
                store.list(visitor.id(), unreadOnly, listing), store.count(visitor.id(), unreadOnly), listing);
    }

    public long unread(Visitor visitor) {
        return store.count(visitor.id(), true);
    }

    /** Takes note that it was read, and gives it; empty if the visitor was told no such thing. */
    public Optional<Notice> open(Visitor visitor, long id) {
        store.markRead(visitor.id(), id);
        return store.find(visitor.id(), id);
    }

    public void markAllRead(Visitor visitor, long last) {
        store.markAllRead(visitor.id(), last);
    }
}
