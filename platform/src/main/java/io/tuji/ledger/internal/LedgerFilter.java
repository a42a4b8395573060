package io.tuji.ledger.internal;

import io.tuji.access.Filter;
import io.tuji.access.Visitor;
import java.util.Map;
import java.util.TreeMap;

/** Which of the open projects a ledger holds; blank is all. */
public record LedgerFilter(boolean mine, String unit, String zone, String pipeline, String stage) {

    private static final Filter OPEN = new Filter("(p.left_at is null)", Map.of());

    /** What is asked for, for the audit. */
    public Map<String, String> asked() {
        Map<String, String> asked =
                new TreeMap<>(Map.of("unit", unit, "zone", zone, "pipeline", pipeline, "stage", stage));
        asked.put("mine", mine ? "yes" : "");
        asked.values().removeIf(String::isEmpty);
        return asked;
    }

    Filter among(Visitor visitor) {
        Filter among = OPEN.and(equal("p.zone", "ledger_zone", zone))
                .and(equal("p.pipeline", "ledger_pipeline", pipeline))
                .and(equal("p.stage", "ledger_stage", stage));
        if (unit.matches("\\d{1,18}")) {
            among = among.and(Filter.where(
                    "p.unit in (select org_unit_below(:ledger_unit))", "ledger_unit", Long.parseLong(unit)));
        }
        return mine
                ? among.and(Filter.where(
                        "p.owner = :ledger_owner", "ledger_owner", visitor.id().value()))
                : among;
    }

    private static Filter equal(String column, String parameter, String value) {
        return value.isEmpty() ? Filter.all() : Filter.where(column + " = :" + parameter, parameter, value);
    }
}
