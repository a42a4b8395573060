package io.tuji.bench.policy;

import java.util.List;

/** A condition as national titles have them: as this house writes it, and the same in FEEL over amounts in base units. */
record CatalogueForm(String written, String feel) {

    static final List<CatalogueForm> ALL = List.of(
            of("days(registered_on) >= 365", "registered_on <= date(\"2025-06-01\")"),
            of("years(segment_since, year_end) >= 3", "segment_since <= date(\"2022-12-31\")"),
            of("years(registered_on) <= 15", "registered_on >= date(\"2011-06-01\")"),
            of("tech_staff / staff >= 10 %", share("tech_staff_2025", "staff_2025", ">= 0.1")),
            of("sum(rd_domestic, 3) / sum(rd, 3) >= 60 %", share(sum("rd_domestic", 3), sum("rd", 3), ">= 0.6")),
            of("sum(rd, 3) / sum(income, 3) >= 3 %", share(sum("rd", 3), sum("income", 3), ">= 0.03")),
            of("hitech_income / income >= 60 %", share("hitech_income_2025", "income_2025", ">= 0.6")),
            of("staff <= 500 人", "staff_2025 <= 500"),
            of("income <= 2 亿元", "income_2025 <= 200000000"),
            of("assets <= 2 亿元", "assets_2025 <= 200000000"),
            of("income >= 1500 万元", "income_2025 >= 15000000"),
            of("income >= 5000 万元", "income_2025 >= 50000000"),
            of("equity_2y >= 2000 万元", "equity_2y >= 20000000"),
            of("main_income / income >= 80 %", share("main_income_2025", "income_2025", ">= 0.8")),
            of("main_income / income >= 90 %", share("main_income_2025", "income_2025", ">= 0.9")),
            of("liabilities / assets <= 80 %", share("liabilities_2025", "assets_2025", "<= 0.8")),
            of("liabilities / assets <= 75 %", share("liabilities_2025", "assets_2025", "<= 0.75")),
            of("rd >= 100 万元", "rd_2025 >= 1000000"),
            of("rd / income >= 3 %", share("rd_2025", "income_2025", ">= 0.03")),
            of("sum(rd, 2) >= 1200 万元", sum("rd", 2) + " >= 12000000"),
            of("mean(main_income, 3) >= 4000 万元", sum("main_income", 3) + " / 3 >= 40000000"),
            of("growth(income, 2) >= 5 %", "income_2023 > 0 and income_2025 / income_2023 >= 1.1025"),
            of("class1_ip >= 1 项", "class1_ip >= 1"),
            of("class1_ip >= 4 项", "class1_ip >= 4"),
            of("platform_score >= 50", "platform_score >= 50"),
            of("title_sme", "title_sme"),
            of("not listed", "not(listed)"),
            of("award in provincial, national", "award = \"provincial\" or award = \"national\""));

    private static CatalogueForm of(String written, String feel) {
        return new CatalogueForm(written, feel);
    }

    private static String share(String over, String under, String limit) {
        return under + " > 0 and " + over + " / " + under + " " + limit;
    }

    private static String sum(String key, int years) {
        StringBuilder sum = new StringBuilder("(").append(key).append("_2025");
        for (int back = 1; back < years; back++) {
            sum.append(" + ").append(key).append('_').append(2025 - back);
        }
        return sum.append(')').toString();
    }
}
