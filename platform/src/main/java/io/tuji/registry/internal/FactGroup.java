package io.tuji.registry.internal;

import java.util.Arrays;
import java.util.Set;

/** How facts stand together where all of a firm are shown; each is named by {@code fact.group.<group>}. */
public enum FactGroup {
    PEOPLE("staff", "tech_staff", "rd_staff"),
    MONEY(
            "revenue",
            "main_revenue",
            "total_income",
            "hitech_revenue",
            "costs",
            "output",
            "tax_paid",
            "assets",
            "liabilities",
            "net_assets",
            "equity_raised",
            "valuation",
            "private_funding",
            "project_investment",
            "registered_capital_usd"),
    RESEARCH(
            "rd_spending",
            "rd_domestic",
            "tech_activity",
            "transformations",
            "science_award",
            "rd_institution",
            "maker_china",
            "standard_leader",
            "core_systems"),
    PROPERTY("class1_ip", "class1_ip_related", "class1_ip_own", "class1_ip_high_value", "class2_ip"),
    MARKET(
            "segment_since",
            "segment_share",
            "segment_rank",
            "world_rank",
            "platform_score",
            "strategic_emerging",
            "new_product",
            "products",
            "industry"),
    PARENT("foreign_parent", "parent_assets", "parent_stake", "parent_sales_share"),
    OTHER;

    private final Set<String> keys;

    FactGroup(String... keys) {
        this.keys = Set.of(keys);
    }

    Set<String> keys() {
        return keys;
    }

    /** That of the fact; other where no group names it. */
    public static FactGroup of(String key) {
        return Arrays.stream(values())
                .filter(group -> group.keys.contains(key))
                .findFirst()
                .orElse(OTHER);
    }
}
