package io.tuji.structure.web;

import static io.tuji.structure.web.TableForm.typed;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.importing.Imports;
import io.tuji.importing.Imports.Received;
import io.tuji.structure.internal.Choice;
import io.tuji.structure.internal.KeptTable.About;
import io.tuji.structure.internal.KeptTable.Line;
import io.tuji.structure.internal.StructureProblem;
import io.tuji.structure.internal.StructureTables;
import io.tuji.structure.internal.TableReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes a table in: what is said of it and what its file says are checked together, so that all faults are told at once. */
@Component
class TableIntake {

    private static final int LONGEST = 200;

    private final StructureTables tables;
    private final Imports imports;
    private final Clock clock;

    TableIntake(StructureTables tables, Imports imports, Clock clock) {
        this.tables = tables;
        this.imports = imports;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param table its number; empty where the problems say why not
     * @param form as it is shown again: a file without a fault of its own waits and need not be chosen again
     */
    record Outcome(Optional<Long> table, TableForm form) {}

    Outcome bring(TableForm form, Optional<MultipartFile> upload, Problems problems, Visitor visitor)
            throws IOException {
        Optional<About> about = about(form, problems);
        Optional<Received> file = received(form, upload);
        if (file.isEmpty()) {
            problems.add(StructureProblem.NO_FILE, Place.field("file"));
            return new Outcome(Optional.empty(), form.with(file));
        }
        Received here = file.get();
        Problems own = new Problems();
        List<Line> lines = TableReader.read(imports.fileOf(here), here.fileName(), own);
        problems.addAll(own);
        Optional<Long> table = about.flatMap(said -> tables.keep(said, here.fileName(), lines, problems, visitor));
        boolean isDone = table.isPresent() || own.hasErrors();
        if (isDone) {
            imports.discard(here);
        }
        return new Outcome(table, form.with(file.filter(waiting -> !isDone)));
    }

    /** The file that was sent now, or else the one that waits. */
    private Optional<Received> received(TableForm form, Optional<MultipartFile> upload) throws IOException {
        Optional<Received> waiting = imports.findReceived(typed(form.spoolName()), typed(form.fileName()));
        if (upload.isEmpty()) {
            return waiting;
        }
        waiting.ifPresent(imports::discard);
        String name = upload.get().getOriginalFilename();
        try (InputStream content = upload.get().getInputStream()) {
            return Optional.of(imports.receive(content, name == null ? "" : name));
        }
    }

    private Optional<About> about(TableForm form, Problems problems) {
        String name = text(form.name(), "name", problems);
        String source = text(form.source(), "source", problems);
        String measure = text(form.measure(), "measure", problems);
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> asOf = Choice.day(typed(form.asOf()), "asOf", today, problems);
        Optional<LocalDate> earlier = typed(form.earlierOn()).isEmpty()
                ? Optional.empty()
                : Choice.day(typed(form.earlierOn()), "earlierOn", today, problems);
        if (asOf.isPresent() && earlier.filter(day -> !day.isBefore(asOf.get())).isPresent()) {
            problems.add(StructureProblem.DAYS_TURNED, Place.field("earlierOn"), earlier.get(), asOf.get());
        }
        return problems.hasErrors()
                ? Optional.empty()
                : asOf.map(day -> new About(name, source, measure, day, earlier));
    }

    private static String text(@Nullable String said, String field, Problems problems) {
        String text = typed(said);
        if (text.isEmpty() || text.length() > LONGEST) {
            problems.add(StructureProblem.TEXT_FORM, Place.field(field), LONGEST);
        }
        return text;
    }
}
