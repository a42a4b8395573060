package io.tuji.policy.internal;

import io.tuji.engine.policy.Catalogue;
import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Miss;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.Prospect;
import io.tuji.engine.policy.Rules;
import io.tuji.engine.policy.Verdict;
import io.tuji.engine.value.Truth;
import io.tuji.policy.FirmPolicies;
import io.tuji.policy.Standing;
import io.tuji.policy.Standing.Group;
import io.tuji.registry.Company;
import io.tuji.registry.Title;
import io.tuji.registry.Titles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class FirmPolicyService implements FirmPolicies {

    private final RulesInForce rules;
    private final FirmFacts facts;
    private final Titles titles;

    FirmPolicyService(RulesInForce rules, FirmFacts facts, Titles titles) {
        this.rules = rules;
        this.facts = facts;
        this.titles = titles;
    }

    @Override
    public Facts facts(Company company) {
        return facts.of(company);
    }

    @Override
    public List<Standing> standings(Company company, LocalDate day) {
        Facts known = facts.of(company);
        List<Title> held = titles.list(company.id()).stream()
                .filter(title -> title.isValidOn(day))
                .toList();
        List<Standing> all = new ArrayList<>();
        for (Verdict first : verdicts(known, Occasion.on(day))) {
            if (holding(first, held).isEmpty()) {
                all.add(standing(first, known));
            }
        }
        for (Verdict renewal : verdicts(known, Occasion.on(day).renewal())) {
            holding(renewal, held)
                    .ifPresent(title -> all.add(
                            new Standing(Group.HAS, renewal, Optional.of(title), renewal.misses(), Optional.empty())));
        }
        all.sort(Comparator.comparing(Standing::group));
        return all;
    }

    private static Optional<Title> holding(Verdict verdict, List<Title> held) {
        return held.stream()
                .filter(title -> verdict.policy().grants().equals(Optional.of(title.kind())))
                .findFirst();
    }

    private List<Verdict> verdicts(Facts known, Occasion occasion) {
        Catalogue catalogue = rules.get().catalogue();
        Rules compiled = rules.rules(catalogue, occasion);
        return compiled.verdicts(compiled.sheet(known));
    }

    private Standing standing(Verdict verdict, Facts known) {
        if (verdict.truth() != Truth.NO) {
            Group group = verdict.truth() == Truth.YES ? Group.COULD : Group.OPEN;
            return new Standing(group, verdict, Optional.empty(), List.of(), Optional.empty());
        }
        List<Miss> misses = verdict.misses();
        Optional<LocalDate> prospect = prospect(verdict.policy(), known, verdict.occasion());
        Group group = Nearness.isNear(misses, prospect, verdict.occasion().day()) ? Group.NEARLY : Group.NOT;
        return new Standing(group, verdict, Optional.empty(), misses, prospect);
    }

    @Override
    public Verdict verdict(Policy policy, Facts known, Occasion occasion) {
        Rules compiled = new Rules(List.of(policy), rules.definitions(), occasion);
        return compiled.verdicts(compiled.sheet(known)).get(0);
    }

    @Override
    public Optional<LocalDate> prospect(Policy policy, Facts known, Occasion occasion) {
        return new Prospect(verdict(policy, known, occasion), rules.definitions(), known).day();
    }
}
