package io.tuji.engine.policy.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.policy.Definition;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.Rules;
import io.tuji.engine.value.Truth;
import io.tuji.engine.value.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of condition that national titles use, each as it would be written; of a firm without a fact none says no. */
class CatalogueConditionsTest {

    private static final Definitions LIST = new Definitions(Stream.concat(
                    Stream.of(
                                    "sales",
                                    "income",
                                    "main_income",
                                    "rd",
                                    "rd_domestic",
                                    "rd_cost",
                                    "hitech_income",
                                    "assets",
                                    "liabilities")
                            .map(key -> Definition.amount(key, Optional.of(Unit.WAN_YUAN), true, List.of())),
                    Stream.of(
                            Definition.amount("equity_2y", Optional.of(Unit.WAN_YUAN), false, List.of()),
                            Definition.amount("parent_assets", Optional.of(Unit.get("亿美元")), false, List.of()),
                            Definition.amount("valuation", Optional.of(Unit.get("亿美元")), false, List.of()),
                            Definition.amount("staff", Optional.of(Unit.get("人")), true, List.of()),
                            Definition.amount("tech_staff", Optional.of(Unit.get("人")), true, List.of()),
                            Definition.amount("class1_ip", Optional.of(Unit.get("项")), false, List.of()),
                            Definition.amount("class2_ip", Optional.of(Unit.get("项")), false, List.of()),
                            Definition.amount("segment_share", Optional.of(Unit.PERCENT), true, List.of()),
                            Definition.amount("segment_rank", Optional.empty(), true, List.of()),
                            Definition.amount("platform_score", Optional.empty(), false, List.of()),
                            Definition.day("registered_on", List.of()),
                            Definition.day("segment_since", List.of()),
                            Definition.truth("listed", false, List.of()),
                            Definition.truth("title.little_giant", false, List.of()),
                            Definition.truth("title.champion", false, List.of()),
                            Definition.choice("science_award", List.of("none", "provincial", "national"), List.of())))
            .toList());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "days(registered_on) >= 365",
                "tech_staff / staff >= 10 %",
                "{bands: sales, steps: [{up_to: 5000 万元, if: 'sum(rd, 3) / sum(sales, 3) >= 5 %'},"
                        + " {up_to: 2 亿元, if: 'sum(rd, 3) / sum(sales, 3) >= 4 %'}, {if: 'sum(rd, 3) / sum(sales, 3) >= 3 %'}]}",
                "sum(rd_domestic, 3) / sum(rd, 3) >= 60 %",
                "hitech_income / income >= 60 %",
                "[staff <= 500 人, sales <= 2 亿元, assets <= 2 亿元]",
                "any: [title.little_giant, science_award = national]",
                "years(segment_since, year_end) >= 3",
                "any: [income >= 1500 万元, equity_2y >= 2000 万元]",
                "main_income / income >= 80 %",
                "liabilities / assets <= 75 %",
                "{each_year: 2, if: [rd >= 100 万元, rd / income >= 3 %]}",
                "sum(rd, 2) >= 1200 万元",
                "growth(income, 2) >= 5 %",
                "{clause: G-05, text: t, if: class1_ip >= 4 项, unless: science_award = national}",
                "any: [segment_share >= 10 %, segment_rank <= 3]",
                "platform_score >= 60",
                "none: [title.champion, {manual: authority, key: controlled}]",
                "mean(main_income, 3) >= 4 亿元",
                "{bands: income, steps: [{up_to: 5000 万元, if: [equity_2y >= 8000 万元, 'sum(rd, 2) >= 3000 万元', tech_staff / staff >= 50 %]},"
                        + " {up_to: 1 亿元, if: {each_year: 2, if: rd / income >= 6 %}}, {if: {each_year: 2, if: rd / income >= 3 %}}]}",
                "parent_assets >= 2 亿美元",
                "any: [[years(registered_on) <= 15, 'growth(income, 3) >= 20 %'], [years(registered_on) <= 10, income >= 10 亿元]]",
                "[years(registered_on) <= 10, not listed, valuation > 1000 万美元]",
                "at_least: 1\nof: [science_award = provincial, class2_ip >= 5 项]",
            })
    void canBeWrittenAndAskInsteadOfRefusing(String condition) {
        Policy policy = Yaml.policy(condition, LIST);
        Rules rules = new Rules(List.of(policy), LIST, Occasion.on(LocalDate.of(2026, 6, 1)));
        assertThat(rules.judge(rules.sheet(new Facts(List.of())))).containsExactly(Truth.UNKNOWN);
    }
}
