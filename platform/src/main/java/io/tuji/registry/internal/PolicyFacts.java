package io.tuji.registry.internal;

import io.tuji.district.FactDefinitions;
import io.tuji.engine.policy.Definition;
import io.tuji.engine.policy.Definitions;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.FactDefinition.PeriodKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The list of facts as rules ask for it: without words and places, with the day of founding and every kind of title. */
@Component
class PolicyFacts implements FactDefinitions {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Definitions definitions = new Definitions(all().toList());

    @Override
    public Definitions definitions() {
        return definitions;
    }

    private static Stream<Definition> all() {
        Stream<Definition> stated = FactList.facts().stream().flatMap(fact -> definition(fact).stream());
        Stream<Definition> titles =
                FactList.titles().stream().map(kind -> Definition.truth(TITLE + kind.key(), false, List.of("issuer")));
        return Stream.of(stated, Stream.of(Definition.day(FOUNDED, List.of("register"))), titles)
                .flatMap(part -> part);
    }

    private static Optional<Definition> definition(FactDefinition fact) {
        boolean isYearly = fact.period() == PeriodKind.YEAR;
        return switch (fact.kind()) {
            case AMOUNT -> Optional.of(amount(fact, isYearly));
            case YES_NO -> Optional.of(Definition.truth(fact.key(), isYearly, fact.suppliers()));
            case DAY -> Optional.of(Definition.day(fact.key(), fact.suppliers()));
            case CHOICE -> Optional.of(Definition.choice(fact.key(), fact.choices(), fact.suppliers()));
            case WORDS, PLACE -> Optional.empty();
        };
    }

    private static Definition amount(FactDefinition fact, boolean isYearly) {
        Definition amount = Definition.amount(fact.key(), fact.unit(), isYearly, fact.suppliers());
        return fact.isShare() ? amount.within(BigDecimal.ZERO, WHOLE) : amount;
    }
}
