package io.tuji.plan.internal;

import io.tuji.district.DistrictPack;
import io.tuji.district.Measure;
import io.tuji.engine.value.Problems;
import io.tuji.plan.PlanObservation;
import io.tuji.plan.PlanObservation.What;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * An observation as a person typed it, in a form or in a row of a sheet. Every fault is a problem at its field; a blank field says
 * nothing.
 *
 * @param growth in percent
 * @param growthOver what the growth is over; blank for the period itself
 * @param asOf the day as of which it is said; may be blank
 * @param basis at which prices the level is; may be blank
 * @param grade how final it is; may be blank
 */
public record ObservationInput(
        String measure,
        String area,
        String period,
        String value,
        String unit,
        String growth,
        String growthOver,
        String certainty,
        String bound,
        String asOf,
        String saidBy,
        String note,
        String basis,
        String grade) {

    /** A page or program that does not ask for prices and grade leaves them blank. */
    public ObservationInput {
        basis = Objects.requireNonNullElse(basis, "");
        grade = Objects.requireNonNullElse(grade, "");
    }

    /** What a fresh form shows. */
    public static ObservationInput fresh(Measure measure, LocalDate today) {
        String lastYear = Integer.toString(today.getYear() - 1);
        return new ObservationInput(
                measure.id(),
                "",
                lastYear,
                "",
                measure.unit().symbol(),
                "",
                "",
                "ACTUAL",
                "EXACT",
                today.toString(),
                "",
                "",
                "",
                "");
    }

    /** What the form of a correction shows. */
    public static ObservationInput of(PlanObservation said) {
        What what = said.what();
        return new ObservationInput(
                what.measure(),
                what.area().orElse(""),
                what.period().toString(),
                what.level().map(level -> level.amount().toPlainString()).orElse(""),
                what.unit().symbol(),
                what.growth().map(g -> g.percent().toPlainString()).orElse(""),
                what.growth().map(g -> g.over().toString()).orElse(""),
                what.certainty().name(),
                what.bound().name(),
                what.vintage().map(LocalDate::toString).orElse(""),
                what.saidBy(),
                what.note(),
                what.basis().map(Enum::name).orElse(""),
                what.grade().map(Enum::name).orElse(""));
    }

    /** With what an address that leads to the form brings along; what it leaves out stays. */
    public ObservationInput with(Map<String, String> given) {
        return new ObservationInput(
                measure,
                given.getOrDefault("area", area),
                given.getOrDefault("period", period),
                given.getOrDefault("value", value),
                given.getOrDefault("unit", unit),
                growth,
                growthOver,
                given.getOrDefault("certainty", certainty),
                given.getOrDefault("bound", bound),
                asOf,
                given.getOrDefault("saidBy", saidBy),
                given.getOrDefault("note", note),
                basis,
                grade);
    }

    /** The same words on the subject of an observation, which a correction cannot change. */
    public ObservationInput about(PlanObservation said) {
        What what = said.what();
        return new ObservationInput(
                what.measure(),
                what.area().orElse(""),
                what.period().toString(),
                value,
                unit,
                growth,
                growthOver,
                certainty,
                bound,
                asOf,
                saidBy,
                note,
                basis,
                grade);
    }

    /** Empty exactly if {@code problems} then has an error. */
    public Optional<What> read(DistrictPack pack, LocalDate today, Problems problems) {
        return new ObservationTyped(this, pack, today, problems).read();
    }

    /** The texts in the order of the sheet's own columns. */
    List<String> texts() {
        return List.of(
                measure,
                area,
                period,
                value,
                unit,
                growth,
                growthOver,
                certainty,
                bound,
                asOf,
                saidBy,
                note,
                basis,
                grade);
    }
}
