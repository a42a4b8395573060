package io.tuji.engagement.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.engagement.Claims;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.engagement.Engagements;
import io.tuji.engagement.internal.EngagementReach;
import io.tuji.promotion.BriefPart;
import io.tuji.registry.Company;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In the brief before a visit: what was spoken with the firm so far, with whom, what it asked for, and who may speak for it. */
@Component
class EngagementBriefPart implements BriefPart {

    private static final int SHOWN = 5;

    /**
     * @param latest agreed and held, the latest first
     * @param all how many of them there are
     */
    public record Content(List<Engagement> latest, int all, Claims.Standing standing) {

        public Content {
            latest = List.copyOf(latest);
        }
    }

    private final Engagements engagements;
    private final Claims claims;

    EngagementBriefPart(Engagements engagements, Claims claims) {
        this.engagements = engagements;
        this.claims = claims;
    }

    @Override
    public String template() {
        return "engagement/brief";
    }

    @Override
    public Optional<Object> find(Company company, Visitor visitor) {
        return visitor.may(Right.view(EngagementReach.MODULE))
                ? Optional.of(content(company, visitor))
                : Optional.empty();
    }

    private Content content(Company company, Visitor visitor) {
        List<Engagement> standing = engagements.of(company.id(), visitor).stream()
                .filter(one -> one.state().isStanding())
                .toList();
        Firm firm = new Firm(Optional.of(company.id()), company.name(), company.invented());
        return new Content(standing.stream().limit(SHOWN).toList(), standing.size(), claims.of(firm, visitor));
    }
}
