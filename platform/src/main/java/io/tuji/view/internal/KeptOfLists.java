package io.tuji.view.internal;

import io.tuji.access.CurrentVisitor;
import io.tuji.access.Visitor;
import io.tuji.web.ListViews;
import io.tuji.web.Listing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows above a list what the visitor keeps of it, and what colleagues share. */
@Component
class KeptOfLists implements ListViews {

    private final SavedViews views;
    private final CurrentVisitor visitors;

    KeptOfLists(SavedViews views, CurrentVisitor visitors) {
        this.views = views;
        this.visitors = visitors;
    }

    @Override
    public Optional<Offer> of(Listing listing) {
        return visitors.find().map(visitor -> offer(listing, visitor));
    }

    private Offer offer(Listing listing, Visitor visitor) {
        String here = listing.linkTo(listing.path());
        Map<Boolean, List<Shown>> shown = views.seen(listing.path(), visitor).stream()
                .collect(Collectors.partitioningBy(
                        view -> view.person().equals(visitor.id()),
                        Collectors.mapping(view -> shown(view, here, visitor), Collectors.toList())));
        return new Offer(
                shown.getOrDefault(true, List.of()),
                shown.getOrDefault(false, List.of()),
                visitor.orgUnit().isPresent());
    }

    private static Shown shown(SavedView view, String here, Visitor visitor) {
        return new Shown(
                view.id(),
                view.name(),
                view.address(),
                String.join(" ", view.hidden()),
                view.address().equals(here),
                view.isStart(),
                view.isShared(),
                Optional.of(view.by()).filter(by -> !view.person().equals(visitor.id())));
    }
}
