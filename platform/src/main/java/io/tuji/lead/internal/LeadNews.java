package io.tuji.lead.internal;

import io.tuji.access.Visitor;
import io.tuji.lead.Lead;
import io.tuji.notice.Notices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells people that a lead is theirs now. Whoever gave it to themselves is not told. */
@Component
class LeadNews {

    private final Notices notices;

    LeadNews(Notices notices) {
        this.notices = notices;
    }

    void raised(Lead lead, Visitor by) {
        if (!lead.owner().person().equals(by.id())) {
            tell(lead, by);
        }
    }

    void moved(Lead before, Lead now, Visitor by) {
        boolean isNew = !before.owner().person().equals(now.owner().person());
        if (isNew && !now.owner().person().equals(by.id())) {
            tell(now, by);
        }
    }

    private void tell(Lead lead, Visitor by) {
        notices.tell(
                lead.owner().person(),
                "lead.notice.owner",
                List.of(lead.id().code(), lead.subject().firm(), by.name()),
                "/leads/" + lead.id().code());
    }
}
