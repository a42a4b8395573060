package io.tuji.policy.internal;

import io.tuji.district.FactDefinitions;
import io.tuji.engine.policy.Definition;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.Fact;
import io.tuji.engine.policy.FactValue;
import io.tuji.engine.policy.Facts;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Known;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.PeriodForm;
import io.tuji.policy.Signature;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Statement;
import io.tuji.registry.Title;
import io.tuji.registry.Titles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the registry believes of firms, as rules take it: facts, titles, the day of founding, what people signed. What is only expected
 * is not known; speakers who are equally sure and differ are handed on as a conflict.
 */
@Component
class FirmFacts {

    private final io.tuji.registry.Facts facts;
    private final Titles titles;
    private final SignatureStore signatures;
    private final RulesInForce rules;
    private final Clock clock;

    FirmFacts(io.tuji.registry.Facts facts, Titles titles, SignatureStore signatures, RulesInForce rules, Clock clock) {
        this.facts = facts;
        this.titles = titles;
        this.signatures = signatures;
        this.rules = rules;
        this.clock = clock;
    }

    Facts of(Company firm) {
        return of(List.of(JudgedFirm.of(firm))).getOrDefault(firm.id(), new Facts(List.of()));
    }

    Map<CompanyId, Facts> of(Collection<JudgedFirm> firms) {
        List<CompanyId> ids = firms.stream().map(JudgedFirm::id).toList();
        Gathered found = new Gathered();
        addStated(ids, found);
        titles.of(ids).forEach((id, all) -> all.forEach(title -> addTitle(title, found.of(id))));
        signatures.of(ids).forEach((id, all) -> all.forEach(one -> found.of(id).add(signed(one))));
        firms.forEach(firm -> founded(firm).ifPresent(found.of(firm.id())::add));
        return ids.stream().collect(Collectors.toMap(id -> id, id -> new Facts(found.of(id))));
    }

    /** By firm. */
    private record Gathered(Map<CompanyId, List<Fact>> facts) {

        Gathered() {
            this(new HashMap<>());
        }

        List<Fact> of(CompanyId firm) {
            return facts.computeIfAbsent(firm, id -> new ArrayList<>());
        }
    }

    private void addStated(List<CompanyId> firms, Gathered found) {
        Definitions definitions = rules.definitions();
        facts.standing(firms, clock.instant())
                .forEach((firm, all) -> all.forEach(standing -> definitions
                        .find(standing.key())
                        .ifPresent(definition ->
                                addStated(definition, standing.period(), standing.value(), found.of(firm)))));
    }

    private static void addStated(Definition definition, Period period, Known<Statement> known, List<Fact> found) {
        known.candidates().stream()
                .map(Statement::what)
                .filter(what -> what.certainty() == Certainty.ACTUAL)
                .forEach(what -> value(what.content(), definition)
                        .filter(definition::accepts)
                        .flatMap(value -> fact(definition, period, value, what))
                        .ifPresent(found::add));
    }

    private static Optional<Fact> fact(Definition definition, Period period, FactValue value, Statement.What what) {
        if (!definition.isYearly()) {
            return Optional.of(Fact.since(definition.key(), period.first(), value, what.saidBy(), what.asOf())
                    .bounded(what.bound()));
        }
        return period.form() == PeriodForm.YEAR
                ? Optional.of(Fact.ofYear(definition.key(), period.first().getYear(), value, what.saidBy(), what.asOf())
                        .bounded(what.bound()))
                : Optional.empty();
    }

    private static Optional<FactValue> value(Statement.Content content, Definition definition) {
        if (content instanceof Statement.Content.Amount amount) {
            return Optional.of(new FactValue.Amount(
                    amount.quantity().amount(), Optional.of(amount.quantity().unit())));
        }
        String text = content.text();
        return switch (definition.kind()) {
            case YES_NO -> Optional.of(new FactValue.YesNo(text.equals("yes")));
            case DAY -> Optional.of(new FactValue.Day(LocalDate.parse(text)));
            case CHOICE -> Optional.of(new FactValue.Choice(text));
            case AMOUNT, DECISION -> Optional.empty();
        };
    }

    /** From its first day to its last; from the day on which it was ended a firm is known not to have it. */
    private static void addTitle(Title title, List<Fact> found) {
        String key = FactDefinitions.TITLE + title.kind();
        Fact held = Fact.since(key, title.from(), FactValue.yes(), title.issuer(), title.from());
        Optional<LocalDate> last = title.end().map(end -> end.on().minusDays(1)).or(title::to);
        if (last.filter(day -> day.isBefore(title.from())).isEmpty()) {
            found.add(last.map(held::until).orElse(held));
        }
        title.end().ifPresent(end -> found.add(Fact.since(key, end.on(), FactValue.no(), title.issuer(), end.on())));
    }

    private static Fact signed(Signature signature) {
        FactValue answer = signature.isYes() ? FactValue.yes() : FactValue.no();
        return Fact.since(signature.fact(), signature.on(), answer, signature.signedBy(), signature.on());
    }

    private static Optional<Fact> founded(JudgedFirm firm) {
        return firm.founded()
                .map(day -> Fact.since(FactDefinitions.FOUNDED, day, new FactValue.Day(day), Company.REGISTER, day));
    }
}
