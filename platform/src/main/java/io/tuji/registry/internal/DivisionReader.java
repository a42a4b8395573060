package io.tuji.registry.internal;

import static io.tuji.registry.internal.RegistryProperties.DIVISION_CODE;
import static io.tuji.registry.internal.RegistryProperties.DIVISION_NAME;
import static io.tuji.registry.internal.RegistryProperties.PROVINCE;

import io.tuji.engine.place.Division;
import io.tuji.engine.place.Divisions;
import io.tuji.engine.value.Parsed;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.importing.MappedRow;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where a firm is registered: by code where there is one, otherwise by the name of the division. */
final class DivisionReader {

    private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");

    private final MappedRow row;
    private final Problems problems;
    private final Divisions divisions = Divisions.current();

    DivisionReader(MappedRow row, Problems problems) {
        this.row = row;
        this.problems = problems;
    }

    Optional<String> read() {
        Optional<String> code = row.text(DIVISION_CODE);
        return code.isPresent() ? code.flatMap(this::code) : name();
    }

    /** A code of former days stays what the source said. */
    private Optional<String> code(String code) {
        if (!SIX_DIGITS.matcher(code).matches()) {
            problems.add(RegistryProblem.DIVISION_FORM, Place.field(DIVISION_CODE), code);
            return Optional.empty();
        }
        if (divisions.find(code).isEmpty()) {
            problems.add(RegistryProblem.DIVISION_NOT_CURRENT, Place.field(DIVISION_CODE), code);
        }
        return Optional.of(code);
    }

    /** A province alone is said when nothing smaller is. */
    private Optional<String> name() {
        Optional<String> province = row.text(PROVINCE);
        return row.text(DIVISION_NAME)
                .map(name -> found(DIVISION_NAME, new DivisionName(divisions).read(name, province)))
                .orElseGet(() -> province.flatMap(name -> found(PROVINCE, divisions.readProvince(name))));
    }

    private Optional<String> found(String property, Parsed<Division> division) {
        return division.report(problems, Place.field(property)).map(Division::code);
    }
}
