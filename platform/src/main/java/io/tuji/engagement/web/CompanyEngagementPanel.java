package io.tuji.engagement.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.engagement.Claims;
import io.tuji.engagement.Engagement;
import io.tuji.engagement.Engagement.Firm;
import io.tuji.engagement.Engagements;
import io.tuji.engagement.internal.ClaimAddress;
import io.tuji.engagement.internal.EngagementReach;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyPanel;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a firm: what took place with it, and who may speak for it. */
@Component
class CompanyEngagementPanel implements CompanyPanel {

    private static final int SHOWN = 8;

    public record Content(
            String company, List<Engagement> latest, int all, Claims.Standing standing, String claim, boolean mayAdd) {

        public Content {
            latest = List.copyOf(latest);
        }
    }

    private final Engagements engagements;
    private final Claims claims;

    CompanyEngagementPanel(Engagements engagements, Claims claims) {
        this.engagements = engagements;
        this.claims = claims;
    }

    @Override
    public String template() {
        return "engagement/company";
    }

    @Override
    public Optional<Object> find(Company company, Visitor visitor) {
        return visitor.may(Right.view(EngagementReach.MODULE))
                ? Optional.of(content(company, visitor))
                : Optional.empty();
    }

    private Content content(Company company, Visitor visitor) {
        List<Engagement> all = engagements.of(company.id(), visitor);
        Firm firm = new Firm(Optional.of(company.id()), company.name(), company.invented());
        return new Content(
                company.id().code(),
                all.stream().limit(SHOWN).toList(),
                all.size(),
                claims.of(firm, visitor),
                ClaimAddress.of(firm),
                visitor.may(Right.change(EngagementReach.MODULE)));
    }
}
