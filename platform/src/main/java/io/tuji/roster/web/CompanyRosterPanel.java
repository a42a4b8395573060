package io.tuji.roster.web;

import io.tuji.access.Visitor;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyPanel;
import io.tuji.roster.internal.RosterFilter;
import io.tuji.roster.internal.RosterStore;
import io.tuji.roster.internal.RosterStore.Listed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a firm: the lists on which it stands, with its share. */
@Component
class CompanyRosterPanel implements CompanyPanel {

    public record Content(List<Listed> listed) {

        public Content {
            listed = List.copyOf(listed);
        }
    }

    private final RosterStore rosters;

    CompanyRosterPanel(RosterStore rosters) {
        this.rosters = rosters;
    }

    @Override
    public String template() {
        return "roster/company";
    }

    @Override
    public Optional<Object> find(Company company, Visitor visitor) {
        List<Listed> listed = rosters.naming(company.id(), RosterFilter.of(visitor, RosterFilter.VIEW));
        return listed.isEmpty() ? Optional.empty() : Optional.of(new Content(listed));
    }
}
