package io.tuji.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every fault of an input is told at once, in the order in which a person reads the file. */
class ProblemsTest {

    private static final Place FILE = Place.file("a.csv");

    @Test
    void sortsByPlaceAndKeepsTheOrderAtOnePlace() {
        Problems problems = new Problems();
        Problem late = EngineProblem.DATE_FORM.at(FILE.atRow(10).atColumn(1), "x");
        Problem first = EngineProblem.MONEY_FORM.at(FILE.atRow(9).atColumn(2), "y");
        Problem second = EngineProblem.MONEY_NEGATIVE.at(FILE.atRow(9).atColumn(2), "z");
        Problem whole = EngineProblem.DATE_FORM.at(FILE, "w");
        List.of(late, first, second, whole).forEach(problems::add);
        assertThat(problems.all()).containsExactly(whole, first, second, late);
    }

    @Test
    void tellsErrorsFromWarnings() {
        Problems problems = new Problems();
        assertThat(problems.isEmpty()).isTrue();
        problems.add(EngineProblem.MONEY_ABSURD, Place.nowhere(), "1");
        assertThat(problems.hasErrors()).isFalse();
        Problems more = new Problems();
        more.add(EngineProblem.MONEY_FORM, Place.field("capital"), "1");
        problems.addAll(more);
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void reportsWhatAParserFoundWhereItStood() {
        Problems problems = new Problems();
        Place place = FILE.atRow(3).atField("established");
        assertThat(Parsed.<String>refused(EngineProblem.DATE_FORM, "gestern").report(problems, place))
                .isEmpty();
        assertThat(Parsed.taken("x").report(problems, place)).contains("x");
        assertThat(problems.all()).containsExactly(new Problem("VAL-101", Severity.ERROR, place, List.of("gestern")));
    }

    @Test
    void refusesAWrongCodeAndARowZero() {
        assertThatThrownBy(() -> new Problem("VAL-1", Severity.ERROR, Place.nowhere(), List.of()))
                .hasMessageContaining("VAL-1");
        assertThatThrownBy(() -> Place.row(0)).hasMessageContaining("0");
    }

    @Test
    void takesNoValueWithAnError() {
        assertThatThrownBy(() -> new Parsed.Taken<>("x", List.of(Fault.of(EngineProblem.DATE_FORM, "x"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void usesEveryCodeForOneThing() {
        assertThat(Arrays.stream(EngineProblem.values()).map(EngineProblem::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("(VAL|IDN|PLC|IND|CHN|POL)-\\d{3}"));
    }
}
