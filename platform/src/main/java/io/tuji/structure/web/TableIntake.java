package io.tuji.structure.web;

import static io.tuji.structure.web.TableForm.typed;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problems;
import io.tuji.structure.internal.Choice;
import io.tuji.structure.internal.KeptTable.About;
import io.tuji.structure.internal.KeptTable.Line;
import io.tuji.structure.internal.StructureProblem;
import io.tuji.structure.internal.StructureTables;
import io.tuji.structure.internal.TableReader;
import io.tuji.web.ReceivedFile;
import java.io.IOException;
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
    private final ReceivedFile received;
    private final Clock clock;

    TableIntake(StructureTables tables, ReceivedFile received, Clock clock) {
        this.tables = tables;
        this.received = received;
        this.clock = clock;
    }

    /** The number of the table; empty where {@code problems} says why not. */
    Optional<Long> bring(TableForm form, Optional<MultipartFile> file, Problems problems, Visitor visitor)
            throws IOException {
        Optional<About> about = about(form, problems);
        if (file.isEmpty()) {
            problems.add(StructureProblem.NO_FILE, Place.field("file"));
            return Optional.empty();
        }
        return received.read(file.get(), (path, name) -> {
            List<Line> lines = TableReader.read(path, name, problems);
            return about.flatMap(said -> tables.keep(said, name, lines, problems, visitor));
        });
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
