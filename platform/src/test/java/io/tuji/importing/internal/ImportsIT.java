package io.tuji.importing.internal;

import static io.tuji.importing.internal.ImportFixture.DAY;
import static io.tuji.importing.internal.RegisterRows.code;
import static io.tuji.importing.internal.RegisterRows.file;
import static io.tuji.importing.internal.RegisterRows.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tuji.PlatformTest;
import io.tuji.engine.value.Problem;
import io.tuji.importing.Delivery;
import io.tuji.importing.ImportRefused;
import io.tuji.importing.Imports;
import io.tuji.importing.Imports.Received;
import io.tuji.importing.Imports.Started;
import io.tuji.importing.SourceId;
import io.tuji.importing.internal.ImportRun.Counts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of the rows of a file, and what of those of the next. */
@PlatformTest
class ImportsIT {

    @Autowired
    ImportFixture fixture;

    @Autowired
    Imports imports;

    @Autowired
    FaultStore faults;

    @Autowired
    SetAsideFile setAside;

    @Test
    void theSameFileTwiceIsTheSameRun() {
        SourceId source = fixture.source();
        String content = file(fixture.serials(), 5);
        ImportRun first = fixture.take(source, content, Delivery.FULL, DAY);
        Map<String, Long> before = fixture.rowsOfTables();

        Started again = fixture.start(source, fixture.receive(content), Delivery.FULL, DAY);

        assertThat(again.already()).isTrue();
        assertThat(again.run()).isEqualTo(first.id());
        assertThat(fixture.rowsOfTables()).isEqualTo(before);
    }

    @Test
    void anotherOrderOfColumnsChangesNothing() {
        SourceId source = fixture.source();
        String content = file(fixture.serials(), 5);
        fixture.take(source, content, Delivery.FULL, DAY);

        ImportRun turned = fixture.take(source, reversedColumns(content), Delivery.FULL, DAY);

        assertThat(turned.counts()).isEqualTo(new Counts(5, 0, 0, 5, 0, 0, 0, 0));
    }

    @Test
    void aFullFileMarksWhoIsGoneAndWhoHasReturned() {
        SourceId source = fixture.source();
        long first = fixture.serials();
        fixture.take(source, file(first, 5), Delivery.FULL, DAY);

        ImportRun shorter = fixture.take(source, file(first, 3), Delivery.FULL, DAY.plusDays(1));
        assertThat(shorter.counts().gone()).isEqualTo(2);
        assertThat(fixture.gone(source)).isEqualTo(2);

        ImportRun whole = fixture.take(source, file(first, 5), Delivery.FULL, DAY.plusDays(2));
        assertThat(whole.counts().returned()).isEqualTo(2);
        assertThat(fixture.gone(source)).isZero();
    }

    @Test
    void aDeltaLeavesTheOthersAsTheyAre() {
        SourceId source = fixture.source();
        long first = fixture.serials();
        fixture.take(source, file(first, 3), Delivery.FULL, DAY);

        ImportRun delta = fixture.take(
                source, file(List.of(row(first, "改名有限公司"), row(first + 9))), Delivery.DELTA, DAY.plusDays(1));

        assertThat(delta.counts()).isEqualTo(new Counts(2, 1, 1, 0, 0, 0, 0, 0));
        assertThat(fixture.gone(source)).isZero();
        assertThat(fixture.nameOf(code(first))).contains("改名有限公司");
    }

    @Test
    void anOlderFileNeverOverwrites() {
        SourceId source = fixture.source();
        long first = fixture.serials();
        fixture.take(source, file(List.of(row(first, "新名有限公司"))), Delivery.FULL, DAY);

        ImportRun older = fixture.take(source, file(List.of(row(first, "旧名有限公司"))), Delivery.FULL, DAY.minusYears(1));

        assertThat(older.counts().older()).isEqualTo(1);
        assertThat(fixture.nameOf(code(first))).contains("新名有限公司");
    }

    @Test
    void aRepeatedCodeIsSetAsideAndTheFirstRowStays() {
        SourceId source = fixture.source();
        long first = fixture.serials();

        ImportRun run =
                fixture.take(source, file(List.of(row(first, "甲有限公司"), row(first, "乙有限公司"))), Delivery.FULL, DAY);

        assertThat(run.counts()).isEqualTo(new Counts(2, 1, 0, 0, 0, 1, 0, 0));
        assertThat(fixture.nameOf(code(first))).contains("甲有限公司");
        assertThat(faults.tallies(run.id())).extracting(FaultStore.Tally::code).contains("IMP-202");
    }

    @Test
    void faultyRowsComeBackAreCorrectedAndTakenIn() throws IOException {
        SourceId source = fixture.source();
        long first = fixture.serials();
        ImportRun run = fixture.take(
                source,
                file(List.of(row(first), row(first + 1).replace("2020-01-02", "2020-13-45"))),
                Delivery.FULL,
                DAY);
        assertThat(run.counts()).isEqualTo(new Counts(2, 1, 0, 0, 0, 1, 0, 0));

        String returned = setAsideOf(run);
        assertThat(returned).contains("2020-13-45", "VAL-10");

        ImportRun corrected = fixture.take(source, returned.replace("2020-13-45", "2020-12-04"), Delivery.DELTA, DAY);
        assertThat(corrected.counts()).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0, 0));
        assertThat(fixture.gone(source)).isZero();
    }

    @Test
    void aFaultNamesTheRowAndTheColumnOfTheFile() {
        SourceId source = fixture.source();
        ImportRun run = fixture.take(
                source, file(List.of(row(fixture.serials()).replace("2020-01-02", "2020-13-45"))), Delivery.FULL, DAY);

        Problem fault = faults.page(run.id(), ListingOf.shape(FaultStore.shape(run.id())))
                .rows()
                .get(0);

        assertThat(fault.place().row()).hasValue(2);
        assertThat(fault.place().column()).hasValue(3);
        assertThat(fault.place().field()).contains("成立日期");
    }

    @Test
    void aNumberOfAPersonIsNowhereKept() throws IOException {
        SourceId source = fixture.source();
        long first = fixture.serials();
        String inTheCode = RegisterRows.PERSON + ",甲有限公司,2020-01-02,100,某路";
        String inTheAddress = row(first).replace("上海市", RegisterRows.PERSON + " 上海市");

        ImportRun run = fixture.take(source, file(List.of(inTheCode, inTheAddress)), Delivery.FULL, DAY);

        assertThat(run.counts()).isEqualTo(new Counts(2, 1, 0, 0, 0, 1, 0, 0));
        assertThat(faults.tallies(run.id())).extracting(FaultStore.Tally::code).contains("IDN-105", "IMP-201");
        assertThat(fixture.keptOf(run)).doesNotContain(RegisterRows.PERSON).contains("甲有限公司");
        assertThat(setAsideOf(run)).doesNotContain(RegisterRows.PERSON);
    }

    @Test
    void aCellWithNulIsSetAside() {
        SourceId source = fixture.source();
        ImportRun run = fixture.take(
                source, file(List.of(row(fixture.serials()).replace("上海市", "上\u0000海市"))), Delivery.FULL, DAY);

        assertThat(run.counts().setAside()).isEqualTo(1);
        assertThat(faults.tallies(run.id())).extracting(FaultStore.Tally::code).containsExactly("IMP-153");
    }

    @Test
    void aSourceTakesOneFileAtATime() {
        SourceId source = fixture.source();
        long first = fixture.serials();
        Started started = fixture.start(source, fixture.receive(file(first, 2_000)), Delivery.FULL, DAY);
        Received other = fixture.receive(file(first, 2));

        assertThatThrownBy(() -> fixture.start(source, other, Delivery.FULL, DAY))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        e -> assertThat(e.problems()).extracting(Problem::code).containsExactly("IMP-210"));
        fixture.await(started);
    }

    private static String reversedColumns(String content) {
        return content.lines()
                .map(line -> {
                    List<String> cells = new ArrayList<>(RegisterRows.cells(line));
                    Collections.reverse(cells);
                    return String.join(",", cells);
                })
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String setAsideOf(ImportRun run) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        setAside.write(
                run, out, problems -> problems.stream().map(Problem::code).collect(Collectors.joining(" ")));
        return out.toString(StandardCharsets.UTF_8);
    }
}
