package io.tuji.engagement.internal;

import io.tuji.access.Visitor;
import io.tuji.document.DocumentOwner;
import io.tuji.engagement.Engagement;
import org.springframework.stereotype.Component;

/** Whoever may see an engagement may see its papers. */
@Component
class EngagementPapers implements DocumentOwner {

    private final EngagementStore store;
    private final EngagementReach reach;

    EngagementPapers(EngagementStore store, EngagementReach reach) {
        this.store = store;
        this.reach = reach;
    }

    @Override
    public String kind() {
        return Engagement.OWNER_KIND;
    }

    @Override
    public boolean maySee(Visitor visitor, String id) {
        return id.matches("\\d{1,18}")
                && store.find(new Engagement.Id(Long.parseLong(id)), reach.seen(visitor))
                        .isPresent();
    }

    @Override
    public boolean isShared() {
        return true;
    }
}
