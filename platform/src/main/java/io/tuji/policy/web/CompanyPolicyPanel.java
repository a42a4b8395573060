package io.tuji.policy.web;

import io.tuji.access.Right;
import io.tuji.access.Visitor;
import io.tuji.policy.FirmPolicies;
import io.tuji.policy.Standing;
import io.tuji.policy.Standing.Group;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyPanel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a firm: what it has, could have and nearly could have. */
@Component
class CompanyPolicyPanel implements CompanyPanel {

    public record Content(String company, List<Standing> shown, long open) {

        public Content {
            shown = List.copyOf(shown);
        }
    }

    private final FirmPolicies firms;
    private final Clock clock;

    CompanyPolicyPanel(FirmPolicies firms, Clock clock) {
        this.firms = firms;
        this.clock = clock;
    }

    @Override
    public String template() {
        return "policy/company";
    }

    @Override
    public Optional<Object> find(Company company, Visitor visitor) {
        if (!visitor.may(Right.view("policy"))) {
            return Optional.empty();
        }
        List<Standing> all = firms.standings(company, LocalDate.now(clock));
        List<Standing> shown = all.stream()
                .filter(one -> one.group().compareTo(Group.NEARLY) <= 0)
                .toList();
        long open = all.stream().filter(one -> one.group() == Group.OPEN).count();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Content(company.id().code(), shown, open));
    }
}
