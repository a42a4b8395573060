package io.tuji.demo.internal;

import io.tuji.engine.value.Bound;
import io.tuji.engine.value.Certainty;
import io.tuji.engine.value.Period;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.registry.CompanyId;
import io.tuji.registry.Statement;
import io.tuji.registry.Statement.Content;
import io.tuji.registry.Titles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Facts and titles of one notable firm, from its size and its place among the notable ones.
 *
 * <p>Titles thin out as those of the country did at the end of 2024 (Ministry of Industry and Information Technology): to 140,000
 * specialised SMEs came 14,600 little giants, one in ten.
 */
final class InventedDetails {

    private static final String ISSUER = "演示颁发机关（虚构）";
    private static final int HIGH_TECH = 200;
    private static final int SPECIALISED = 60;
    private static final int LITTLE_GIANTS = 6;
    private static final int INNOVATIVE = 120;

    private final InventedFirm firm;
    private final int rank;
    private final CompanyId company;
    private final LocalDate today;
    private final int year;

    /** @param rank among the notable firms, from 0 */
    InventedDetails(InventedFirm firm, int rank, CompanyId company, LocalDate today) {
        this.firm = firm;
        this.rank = rank;
        this.company = company;
        this.today = today;
        this.year = today.getYear() - 1;
    }

    List<Statement.What> facts() {
        int revenue = firm.staff() * firm.line().revenuePerHead();
        List<Statement.What> facts = new ArrayList<>(List.of(
                amount("staff", Period.year(year), firm.staff(), "人"),
                amount("revenue", Period.year(year - 2), revenue * 80L / 100, "万元"),
                amount("revenue", Period.year(year - 1), revenue * (85L + rank % 20) / 100, "万元"),
                amount("revenue", Period.year(year), revenue, "万元"),
                amount("rd_spending", Period.year(year), revenue * (3L + rank % 12) / 100, "万元"),
                amount("tax_paid", Period.year(year), revenue * (2L + rank % 5) / 100, "万元"),
                amount("floor_space", Period.day(today), firm.staff() * 12L, "㎡")));
        if (!firm.place().isEmpty()) {
            facts.add(what("business_place", Period.day(today), new Content.Words(firm.place())));
        }
        return facts;
    }

    private Statement.What amount(String key, Period period, long amount, String unit) {
        return what(key, period, new Content.Amount(Quantity.of(amount, Unit.get(unit))));
    }

    private Statement.What what(String key, Period period, Content content) {
        return new Statement.What(
                company, key, period, content, Certainty.ACTUAL, Bound.EXACT, today, Speaker.NAME, Optional.empty());
    }

    List<Titles.Grant> titles() {
        LocalDate lastAutumn = LocalDate.of(year, 11, 1);
        List<Titles.Grant> titles = new ArrayList<>();
        if (rank < HIGH_TECH) {
            titles.add(grant("high_tech", lastAutumn, 3));
        } else {
            titles.add(grant("tech_sme", LocalDate.of(today.getYear(), 1, 1), 1));
        }
        if (rank < SPECIALISED) {
            titles.add(grant("specialised_sme", lastAutumn, 3));
        } else if (rank < INNOVATIVE) {
            titles.add(grant("innovative_sme", lastAutumn, 3));
        }
        if (rank < LITTLE_GIANTS) {
            titles.add(grant("little_giant", lastAutumn, 3));
        }
        return titles;
    }

    private Titles.Grant grant(String kind, LocalDate from, int years) {
        return new Titles.Grant(
                company,
                kind,
                Optional.of("演示-%04d".formatted(rank + 1)),
                from,
                Optional.of(from.plusYears(years).minusDays(1)),
                ISSUER,
                Speaker.NAME);
    }
}
