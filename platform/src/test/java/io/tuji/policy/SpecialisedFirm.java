package io.tuji.policy;

import io.tuji.audit.Actor;
import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.lead.internal.InventedFirms;
import io.tuji.registry.CompanyId;
import io.tuji.registry.FactDefinition;
import io.tuji.registry.Facts;
import io.tuji.registry.Statement.Content;
import io.tuji.registry.Statement.What;
import io.tuji.registry.Titles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a firm of which is known whatever 专精特新 of 2026 asks for in figures, and says things of firms. */
@Component
public class SpecialisedFirm {

    public static final String POLICY = "srdi_2026";
    public static final int YEAR = 2025;

    /** What this speaker says is from an official source. */
    public static final String OFFICIAL = "统计部门";

    private static final Actor OFFICER = new Actor("officer");
    private static final LocalDate SAID = LocalDate.of(2026, 3, 1);

    private final InventedFirms firms;
    private final Facts facts;
    private final Titles titles;

    SpecialisedFirm(InventedFirms firms, Facts facts, Titles titles) {
        this.firms = firms;
        this.facts = facts;
        this.titles = titles;
    }

    /** Nothing is known but its name. */
    public CompanyId unknown() {
        firms.chain();
        CompanyId firm = firms.firm(InventedFirms.name("面粉"), "310104");
        firms.set(firm, "established_on = null");
        return firm;
    }

    /** Everything but what a person decides. */
    public CompanyId known() {
        CompanyId firm = unknown();
        title(firm, "innovative_sme");
        say(firm, "segment_since", "2019-05-01");
        for (int year : List.of(YEAR - 1, YEAR)) {
            say(firm, "revenue", year, "3000");
            say(firm, "rd_spending", year, "300");
        }
        say(firm, "main_revenue", YEAR, "2900");
        say(firm, "assets", YEAR, "5000");
        say(firm, "liabilities", YEAR, "2000");
        say(firm, "class1_ip_related", "2");
        say(firm, "platform_score", YEAR, "70");
        return firm;
    }

    public void title(CompanyId firm, String kind) {
        LocalDate from = LocalDate.of(2025, 1, 1);
        titles.grant(
                new Titles.Grant(
                        firm, kind, Optional.empty(), from, Optional.of(LocalDate.of(2027, 12, 31)), "市经信委", "公告"),
                OFFICER);
    }

    /** As of a day. */
    public void say(CompanyId firm, String key, String text) {
        say(firm, key, Period.day(LocalDate.of(2026, 1, 1)), text, OFFICIAL);
    }

    public void say(CompanyId firm, String key, int year, String text) {
        say(firm, key, Period.year(year), text, OFFICIAL);
    }

    public void say(CompanyId firm, String key, Period period, String text, String speaker) {
        FactDefinition fact = facts.find(key).orElseThrow();
        Content content = fact.unit()
                .<Content>map(unit -> new Content.Amount(new Quantity(new BigDecimal(text), unit)))
                .orElseGet(() -> new Content.Words(text));
        facts.record(
                new What(
                        firm,
                        key,
                        period,
                        content,
                        Certainty.ACTUAL,
                        Bound.EXACT,
                        SAID,
                        speaker,
                        Optional.empty(),
                        OFFICIAL.equals(speaker)),
                OFFICER);
    }
}
