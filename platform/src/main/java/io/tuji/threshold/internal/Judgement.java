package io.tuji.threshold.internal;

import io.tuji.district.ThresholdRules;
import io.tuji.district.ThresholdRules.Rule;
import io.tuji.engine.industry.IndustryCode;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Truth;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.Content;
import io.tuji.threshold.ThresholdState;
import io.tuji.threshold.ThresholdWhy;
import java.util.Optional;

/**
 * What the rules say of a firm by its industry and its revenue of a year. A bound counts as far as it proves something.
 *
 * @param state never {@link ThresholdState#IN}, which people say
 * @param said the revenue that was believed
 */
record Judgement(ThresholdState state, Optional<ThresholdWhy> why, Optional<Rule> rule, Optional<Statement.What> said) {

    /** Empty where the industry has no limit. */
    static Optional<Judgement> of(ThresholdRules rules, Optional<IndustryCode> industry, Known<Statement> revenue) {
        if (industry.isEmpty()) {
            return Optional.of(unknown(ThresholdWhy.INDUSTRY, Optional.empty(), Optional.empty()));
        }
        IndustryCode code = industry.get();
        Optional<Rule> rule = rules.rules().stream()
                .filter(one -> one.industries().contains(code) == Truth.YES)
                .findFirst();
        if (rule.isPresent()) {
            return Optional.of(by(rule.get(), rules, revenue));
        }
        boolean mayHaveOne =
                rules.rules().stream().anyMatch(one -> one.industries().contains(code) == Truth.UNKNOWN);
        return mayHaveOne
                ? Optional.of(unknown(ThresholdWhy.COARSE, Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private static Judgement by(Rule rule, ThresholdRules rules, Known<Statement> revenue) {
        Optional<Statement.What> said = revenue.find().map(Statement::what);
        if (said.isEmpty()) {
            boolean isContested = !revenue.candidates().isEmpty();
            ThresholdWhy why = isContested ? ThresholdWhy.CONTESTED : ThresholdWhy.MISSING;
            return unknown(why, Optional.of(rule), said);
        }
        if (said.get().certainty() != Certainty.ACTUAL) {
            return unknown(ThresholdWhy.EXPECTED, Optional.of(rule), said);
        }
        Quantity amount = ((Content.Amount) said.get().content()).quantity();
        return standing(amount, said.get().bound(), rule, rules)
                .map(state -> new Judgement(state, Optional.empty(), Optional.of(rule), said))
                .orElseGet(() -> unknown(ThresholdWhy.BOUND, Optional.of(rule), said));
    }

    private static Optional<ThresholdState> standing(Quantity amount, Bound bound, Rule rule, ThresholdRules rules) {
        if (bound.reaches(amount, rule.revenue()) == Truth.YES) {
            return Optional.of(ThresholdState.OVER);
        }
        return switch (bound.reaches(amount, rule.revenue().times(rules.near()))) {
            case YES -> Optional.of(ThresholdState.NEAR);
            case NO -> Optional.of(ThresholdState.BELOW);
            case UNKNOWN -> Optional.empty();
        };
    }

    private static Judgement unknown(ThresholdWhy why, Optional<Rule> rule, Optional<Statement.What> said) {
        return new Judgement(ThresholdState.UNKNOWN, Optional.of(why), rule, said);
    }
}
