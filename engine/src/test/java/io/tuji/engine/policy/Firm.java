package io.tuji.engine.policy;

import io.tuji.engine.policy.language.Yaml;
import io.tuji.engine.value.Truth;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An invented firm, fact by fact, and the list of what may be said of it. */
final class Firm {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final Definitions LIST = new Definitions(List.of(
            money("income", true),
            money("main_income", true),
            money("rd", true),
            money("equity", false),
            money("assets", true),
            money("liabilities", true),
            count("staff", true),
            count("rd_staff", true),
            count("patents", false),
            Definition.amount("platform_score", Optional.empty(), false, List.of("platform")),
            Definition.amount("profit", Optional.of(Unit.WAN_YUAN), true, List.of("firm"))
                    .within(new BigDecimal("-1000000"), new BigDecimal("1000000")),
            Definition.day("founded", List.of("register")),
            Definition.day("segment_since", List.of("firm")),
            Definition.truth("listed", false, List.of("exchange")),
            Definition.truth("title_sme", false, List.of("district")),
            Definition.truth("a", false, List.of()),
            Definition.truth("b", false, List.of()),
            Definition.choice("award", List.of("none", "provincial", "national"), List.of("firm"))));

    private final List<Fact> facts = new ArrayList<>();

    private static Definition money(String key, boolean isYearly) {
        return Definition.amount(key, Optional.of(Unit.WAN_YUAN), isYearly, List.of("firm", "statistics"));
    }

    private static Definition count(String key, boolean isYearly) {
        Unit unit = Unit.get(isYearly ? "人" : "项");
        return Definition.amount(key, Optional.of(unit), isYearly, List.of("firm"));
    }

    static Firm firm() {
        return new Firm();
    }

    /** In the unit of the definition. */
    Firm with(String key, int year, String number) {
        facts.add(Fact.ofYear(key, year, amount(key, number), "statistics", DAY));
        return this;
    }

    Firm with(String key, String value) {
        facts.add(Fact.since(key, LocalDate.of(2000, 1, 1), value(key, value), "firm", DAY));
        return this;
    }

    Firm with(Fact fact) {
        facts.add(fact);
        return this;
    }

    Facts facts() {
        return new Facts(facts);
    }

    Truth judged(String requires) {
        return judged(requires, Occasion.on(DAY)).truth();
    }

    Verdict verdict(String requires) {
        return judged(requires, Occasion.on(DAY));
    }

    Verdict judged(String requires, Occasion occasion) {
        Rules rules = new Rules(List.of(Yaml.policy(requires, LIST)), LIST, occasion);
        return rules.verdicts(rules.sheet(facts())).get(0);
    }

    static FactValue amount(String key, String number) {
        return new FactValue.Amount(new BigDecimal(number), LIST.get(key).unit());
    }

    private static FactValue value(String key, String text) {
        Definition.Kind kind = LIST.find(key).map(Definition::kind).orElse(Definition.Kind.DECISION);
        return switch (kind) {
            case AMOUNT -> amount(key, text);
            case DAY -> new FactValue.Day(LocalDate.parse(text));
            case CHOICE -> new FactValue.Choice(text);
            case YES_NO, DECISION -> new FactValue.YesNo(text.equals("yes"));
        };
    }
}
