package io.tuji.district.internal;

import io.tuji.district.Name;
import io.tuji.district.Origin;
import io.tuji.district.PathPoint;
import io.tuji.district.Plan;
import io.tuji.district.internal.References.Family;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Reads plans.csv and paths.csv. */
final class PlansReader {

    static final List<String> PLAN_COLUMNS =
            List.of("id", "name_zh", "name_en", "first_year", "last_year", "source", "note");
    static final List<String> PATH_COLUMNS = List.of("plan", "indicator", "year", "value", "source", "note");

    private PlansReader() {}

    static Optional<Plan> plan(CsvRow row) {
        String id = row.id("id", Family.PLAN);
        Name name = row.name();
        int first = row.year("first_year");
        int last = row.year("last_year");
        if (last < first) {
            row.report(PackProblem.TARGET_BEFORE_BASELINE, row.cell("last_year").place(), first, last);
        }
        Origin origin = row.origin();
        return row.make(() -> new Plan(id, name, first, last, origin));
    }

    static Optional<PathPoint> point(CsvRow row) {
        String plan = row.text("plan");
        String indicator = row.text("indicator");
        row.use(Family.TARGET, "indicator", plan + " " + indicator);
        int year = row.year("year");
        row.declare(Family.PATH_POINT, "indicator", plan + " " + indicator + " " + year);
        BigDecimal value = row.number("value");
        Origin origin = row.origin();
        return row.make(() -> new PathPoint(plan, indicator, year, value, origin));
    }
}
