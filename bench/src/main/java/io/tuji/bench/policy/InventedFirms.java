package io.tuji.bench.policy;

import io.tuji.engine.policy.Definition;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.Fact;
import io.tuji.engine.policy.FactValue;
import io.tuji.engine.policy.Facts;
import io.tuji.engine.value.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Firms with figures of three years, most of them near the limits that the catalogue draws. */
final class InventedFirms {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final int FIRST_YEAR = 2023;
    private static final int LAST_YEAR = 2025;
    private static final List<String> AWARDS = List.of("none", "provincial", "national");
    private static final List<String> MONEY =
            List.of("income", "main_income", "hitech_income", "rd", "rd_domestic", "assets", "liabilities");

    static final Definitions LIST = new Definitions(Stream.concat(
                    MONEY.stream().map(key -> Definition.amount(key, Optional.of(Unit.YUAN), true, List.of())),
                    Stream.of(
                            Definition.amount("equity_2y", Optional.of(Unit.YUAN), false, List.of()),
                            Definition.amount("staff", Optional.of(Unit.get("人")), true, List.of()),
                            Definition.amount("tech_staff", Optional.of(Unit.get("人")), true, List.of()),
                            Definition.amount("class1_ip", Optional.of(Unit.get("项")), false, List.of()),
                            Definition.amount("platform_score", Optional.empty(), false, List.of()),
                            Definition.day("registered_on", List.of()),
                            Definition.day("segment_since", List.of()),
                            Definition.truth("title_sme", false, List.of()),
                            Definition.truth("listed", false, List.of()),
                            Definition.choice("award", AWARDS, List.of())))
            .toList());

    private final Random random;
    private final double missing;

    /** @param missing the share of facts that nobody has said */
    InventedFirms(long seed, double missing) {
        this.random = new Random(seed);
        this.missing = missing;
    }

    /** All facts of the next firm. */
    List<Fact> next() {
        List<Fact> facts = new ArrayList<>();
        double income = Math.exp(random.nextGaussian() * 1.2 + Math.log(3e7));
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            year(facts, year, income);
            income *= 0.95 + random.nextDouble() * 0.3;
        }
        state(facts, "equity_2y", new FactValue.Amount(whole(random.nextDouble() * 3e7), Optional.of(Unit.YUAN)));
        state(
                facts,
                "class1_ip",
                new FactValue.Amount(
                        BigDecimal.valueOf(random.nextInt(8)),
                        LIST.get("class1_ip").unit()));
        state(
                facts,
                "platform_score",
                new FactValue.Amount(BigDecimal.valueOf(30 + random.nextInt(70)), Optional.empty()));
        state(facts, "registered_on", new FactValue.Day(DAY.minusDays(random.nextInt(7000))));
        state(facts, "segment_since", new FactValue.Day(DAY.minusDays(random.nextInt(4000))));
        state(facts, "title_sme", new FactValue.YesNo(random.nextInt(5) > 0));
        state(facts, "listed", new FactValue.YesNo(random.nextInt(10) == 0));
        state(facts, "award", new FactValue.Choice(AWARDS.get(random.nextInt(AWARDS.size()))));
        facts.removeIf(fact -> random.nextDouble() < missing);
        return facts;
    }

    private void year(List<Fact> facts, int year, double income) {
        double rd = income * random.nextDouble() * 0.15;
        double assets = income * (0.5 + random.nextDouble());
        money(facts, "income", year, income);
        money(facts, "main_income", year, income * (0.7 + random.nextDouble() * 0.3));
        money(facts, "hitech_income", year, income * (0.4 + random.nextDouble() * 0.6));
        money(facts, "rd", year, rd);
        money(facts, "rd_domestic", year, rd * (0.5 + random.nextDouble() * 0.5));
        money(facts, "assets", year, assets);
        money(facts, "liabilities", year, assets * random.nextDouble());
        double staff = 10 + random.nextInt(600);
        yearly(
                facts,
                "staff",
                year,
                new FactValue.Amount(whole(staff), LIST.get("staff").unit()));
        yearly(
                facts,
                "tech_staff",
                year,
                new FactValue.Amount(
                        whole(staff * random.nextDouble() * 0.5),
                        LIST.get("staff").unit()));
    }

    private static void money(List<Fact> facts, String key, int year, double yuan) {
        yearly(facts, key, year, new FactValue.Amount(whole(yuan), Optional.of(Unit.YUAN)));
    }

    private static BigDecimal whole(double number) {
        return BigDecimal.valueOf((long) number);
    }

    private static void yearly(List<Fact> facts, String key, int year, FactValue value) {
        facts.add(Fact.ofYear(key, year, value, "bench", DAY));
    }

    private static void state(List<Fact> facts, String key, FactValue value) {
        facts.add(Fact.since(key, LocalDate.of(2000, 1, 1), value, "bench", DAY));
    }

    static List<Facts> many(int number, long seed, double missing) {
        InventedFirms firms = new InventedFirms(seed, missing);
        return Stream.generate(() -> new Facts(firms.next())).limit(number).toList();
    }
}
