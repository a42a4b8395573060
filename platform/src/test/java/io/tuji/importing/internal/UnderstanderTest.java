package io.tuji.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.tuji.engine.identity.CreditCode;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.importing.ImportId;
import io.tuji.importing.ImportTarget;
import io.tuji.importing.MappedRow;
import io.tuji.importing.Profile;
import io.tuji.importing.Profile.Column;
import io.tuji.importing.Property;
import io.tuji.importing.Source;
import io.tuji.importing.internal.Batch.Taken;
import io.tuji.importing.internal.FaultStore.SetAside;
import io.tuji.importing.table.ImportProblem;
import io.tuji.importing.table.RawRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a row says is understood before it is kept; what is kept carries no number of a person. */
class UnderstanderTest {

    private static final List<String> HEADER = List.of("代码", "备注");
    private static final Profile PROFILE = new Profile(List.of(new Column("代码", "code", Optional.empty())));
    private static final String CODE = RegisterRows.code(1);

    @Test
    void takesARowWithoutErrors() {
        Taken<String> taken = understand(row(CODE, "甲")).taken().get(0);
        assertThat(taken.key()).isEqualTo(CODE);
        assertThat(taken.cells()).containsExactly(CODE, "甲");
    }

    @Test
    void anotherRemarkIsTheSameWord() {
        assertThat(understand(row(CODE, "甲")).taken().get(0).hash())
                .isEqualTo(understand(row(CODE, "乙")).taken().get(0).hash());
    }

    @Test
    void setsAsideARowWhoseCodeIsThatOfAPerson() {
        Batch<String> batch = understand(row(RegisterRows.PERSON, "甲"));
        assertThat(batch.taken()).isEmpty();
        assertThat(batch.setAside()).extracting(SetAside::rowNumber).containsExactly(7L);
        assertThat(batch.problems()).extracting(Problem::code).containsExactlyInAnyOrder("IDN-105", "IMP-201");
        assertThat(batch.toString()).doesNotContain(RegisterRows.PERSON);
    }

    @Test
    void masksANumberInAColumnThatNobodyReads() {
        Batch<String> batch = understand(row(CODE, "联系人 " + RegisterRows.PERSON));
        assertThat(batch.taken()).hasSize(1);
        assertThat(batch.problems()).extracting(Problem::code).containsExactly("IMP-201");
        assertThat(batch.problems().get(0).place().column()).hasValue(2);
        assertThat(batch.toString()).doesNotContain(RegisterRows.PERSON);
    }

    @Test
    void namesTheRowAndTheColumnOfTheFileInsteadOfTheProperty() {
        Place place = understand(row("9131", "甲")).problems().get(0).place();
        assertThat(place).isEqualTo(Place.row(7).atColumn(1).atField("代码"));
    }

    @Test
    void callsAMissingPropertyByTheNameOfItsColumn() {
        Problem problem = understand(row("", "甲")).problems().get(0);
        assertThat(problem.arguments()).containsExactly("代码");
    }

    @Test
    void keepsARowThatTheFileItselfBroke() {
        RawRow broken = new RawRow(
                7,
                List.of(CODE),
                List.of(ImportProblem.TOO_FEW_CELLS.at(Place.file("x.csv").atRow(7), 1, 2)));
        Batch<String> batch = understand(broken);
        assertThat(batch.setAside()).containsExactly(new SetAside(7, List.of(CODE)));
        assertThat(batch.problems()).extracting(Problem::code).containsExactly("IMP-151");
    }

    @Test
    void keepsNoCharacterThatTheDatabaseRefuses() {
        RawRow broken = new RawRow(
                7,
                List.of(CODE, "\u0000"),
                List.of(ImportProblem.CONTROL_CHARACTER.at(Place.row(7).atColumn(2), "U+0000")));
        assertThat(understand(broken).setAside().get(0).cells()).containsExactly(CODE, "\uFFFD");
    }

    private static RawRow row(String... cells) {
        return new RawRow(7, List.of(cells), List.of());
    }

    private static Batch<String> understand(RawRow row) {
        return new Understander<>(new Codes(), PROFILE, HEADER).understand(List.of(row));
    }

    /** Takes rows that are about nothing but a code. */
    private static final class Codes implements ImportTarget<String> {

        @Override
        public String kind() {
            return "codes";
        }

        @Override
        public List<Property> properties() {
            return List.of(new Property("code", true, List.of("代码"), List.of(), value -> false));
        }

        @Override
        public Optional<String> understand(MappedRow row, Problems problems) {
            Optional<String> typed = row.unmasked("code");
            if (typed.isEmpty()) {
                problems.add(ImportFault.PROPERTY_UNMAPPED, Place.field("code"), "code");
                return Optional.empty();
            }
            return CreditCode.read(typed.get())
                    .report(problems, Place.field("code"))
                    .map(CreditCode::text);
        }

        @Override
        public String key(String row) {
            return row;
        }

        @Override
        public String content(String row) {
            return row;
        }

        @Override
        public Map<String, String> shown(String row) {
            return Map.of("code", row);
        }

        @Override
        public void store(Source source, LocalDate asOf, List<Fresh<String>> rows) {}

        @Override
        public void presenceChanged(Source source, ImportId run) {}

        @Override
        public void authorityChanged(Source source) {}
    }
}
