package io.tuji.registry.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.policy.Definition;
import io.tuji.engine.policy.FactValue;
import io.tuji.engine.value.Unit;
import io.tuji.registry.FactDefinition;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class PolicyFactsTest {

    private final PolicyFacts facts = new PolicyFacts();

    @ParameterizedTest
    @CsvSource({
        "revenue, AMOUNT, true",
        "valuation, AMOUNT, false",
        "legal_person, YES_NO, false",
        "segment_since, DAY, false",
        "rd_institution, CHOICE, false",
        "founded, DAY, false",
        "title.high_tech, YES_NO, false",
    })
    void rulesAskForFactsByTheirKind(String key, Definition.Kind kind, boolean isYearly) {
        Definition definition = facts.definitions().get(key);
        assertThat(definition.kind()).isEqualTo(kind);
        assertThat(definition.isYearly()).isEqualTo(isYearly);
        assertThat(definition.suppliers()).isNotEmpty();
    }

    @Test
    void noRuleAsksForWordsOrPlaces() {
        assertThat(facts.definitions().find("products")).isEmpty();
        assertThat(facts.definitions().find("tax_place")).isEmpty();
    }

    @Test
    void aShareIsNeverMoreThanTheWhole() {
        Definition share = facts.definitions().get("segment_share");
        assertThat(share.accepts(FactValue.amount("100", Unit.PERCENT))).isTrue();
        assertThat(share.accepts(FactValue.amount("100.01", Unit.PERCENT))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("io.tuji.registry.internal.FactList#facts")
    void everyWordAndSupplierOfAFactHasAName(FactDefinition fact) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/registry");
        messages.setDefaultEncoding("UTF-8");
        fact.suppliers()
                .forEach(key -> assertThat(messages.getMessage("supplier." + key, null, Locale.ENGLISH))
                        .isNotBlank());
        fact.options()
                .forEach(word -> assertThat(messages.getMessage("fact.choice." + word, null, Locale.ENGLISH))
                        .isNotBlank());
    }
}
