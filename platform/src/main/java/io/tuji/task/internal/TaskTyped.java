package io.tuji.task.internal;

import io.tuji.access.OrgUnitId;
import io.tuji.access.OrgUnits;
import io.tuji.district.District;
import io.tuji.district.DistrictPack;
import io.tuji.district.Measure;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.engine.value.Quantity;
import io.tuji.engine.value.Unit;
import io.tuji.task.Tasks.Typed;
import io.tuji.task.internal.TaskStore.Draft;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads a task as people type it, and says all that is wrong with it. */
@Component
class TaskTyped {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final District district;
    private final OrgUnits units;

    TaskTyped(District district, OrgUnits units) {
        this.district = district;
        this.units = units;
    }

    /** Empty if something is wrong. */
    Optional<Draft> read(Typed typed, Optional<String> ofPack, Problems problems) {
        Optional<Integer> year = year(typed.year(), problems);
        String name = TypedText.words("name", typed.name(), problems);
        Optional<Quantity> quantity = quantity(typed, problems);
        Optional<String> measure = measure(typed.measure().strip(), quantity, problems);
        String field = TypedText.optional("field", typed.field(), problems);
        Optional<OrgUnitId> lead = unit("lead", typed.lead(), problems);
        Optional<LocalDate> deadline =
                year.flatMap(y -> deadline(typed.deadline().strip(), y, problems));
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                year.orElseThrow(),
                name,
                measure,
                quantity.orElseThrow(),
                field,
                lead,
                deadline.orElseThrow(),
                ofPack));
    }

    static Optional<Integer> year(String typed, Problems problems) {
        Optional<Integer> year = Optional.of(typed.strip())
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::valueOf)
                .filter(number -> number >= FIRST_YEAR && number <= LAST_YEAR);
        if (year.isEmpty()) {
            problems.add(TaskProblem.YEAR_FORM, Place.field("year"), typed);
        }
        return year;
    }

    private static Optional<Quantity> quantity(Typed typed, Problems problems) {
        Optional<BigDecimal> amount = TypedText.number(typed.quantity()).filter(number -> number.signum() > 0);
        if (amount.isEmpty()) {
            problems.add(TaskProblem.QUANTITY_FORM, Place.field("quantity"), typed.quantity());
        }
        Optional<Unit> unit = Unit.find(typed.unit().strip());
        if (unit.isEmpty()) {
            problems.add(TaskProblem.UNIT_UNKNOWN, Place.field("unit"), typed.unit());
        }
        return amount.flatMap(number -> unit.map(known -> new Quantity(number, known)));
    }

    private Optional<String> measure(String typed, Optional<Quantity> quantity, Problems problems) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Measure> measure = district.find().flatMap((DistrictPack pack) -> pack.findMeasure(typed));
        if (measure.isEmpty()) {
            problems.add(TaskProblem.MEASURE_UNKNOWN, Place.field("measure"), typed);
        }
        measure.map(Measure::unit)
                .ifPresent(wanted -> quantity.map(Quantity::unit)
                        .filter(unit -> !unit.measuresSameAs(wanted))
                        .ifPresent(unit -> problems.add(TaskProblem.UNIT_UNLIKE, Place.field("unit"), unit, wanted)));
        return measure.map(Measure::id);
    }

    /** Nobody, or a body that has not ended. */
    Optional<OrgUnitId> unit(String field, String typed, Problems problems) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<OrgUnitId> unit = units.read(typed);
        if (unit.isEmpty()) {
            problems.add(TaskProblem.UNIT_OF_PEOPLE_UNKNOWN, Place.field(field), typed);
        }
        return unit;
    }

    /** The last day of the year where nothing is typed. */
    private static Optional<LocalDate> deadline(String typed, int year, Problems problems) {
        LocalDate end = LocalDate.of(year, 12, 31);
        if (typed.isEmpty()) {
            return Optional.of(end);
        }
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.getYear() >= year && day.getYear() <= year + 1) {
                return Optional.of(day);
            }
        } catch (DateTimeException e) {
            problems.add(TaskProblem.DEADLINE_FORM, Place.field("deadline"), typed, Integer.toString(year));
            return Optional.empty();
        }
        problems.add(TaskProblem.DEADLINE_FORM, Place.field("deadline"), typed, Integer.toString(year));
        return Optional.empty();
    }
}
