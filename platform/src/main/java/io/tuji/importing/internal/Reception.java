package io.tuji.importing.internal;

import io.tuji.audit.Actor;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.importing.Delivery;
import io.tuji.importing.ImportRefused;
import io.tuji.importing.Imports;
import io.tuji.importing.Imports.Received;
import io.tuji.importing.Source;
import io.tuji.importing.SourceId;
import io.tuji.importing.Sources;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file and the words about it from a form: all faults at once, and a source is made only when nothing is wrong. */
@Component
public class Reception {

    private static final Pattern AUTHORITY = Pattern.compile("\\d{1,3}");

    /** A source that is to be made known, as it was typed. */
    public record NewSource(String target, String name, Delivery delivery, String authority) {}

    /**
     * What became of it.
     *
     * @param source there exactly if nothing is wrong
     * @param file there also beside faults of the form, so that it need not be sent again
     */
    public record Outcome(Optional<SourceId> source, Optional<Received> file, List<Problem> problems) {}

    private final Imports imports;
    private final Sources sources;
    private final SourceLookup lookup;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Reception(Imports imports, Sources sources, SourceLookup lookup, TransactionTemplate transaction, Clock clock) {
        this.imports = imports;
        this.sources = sources;
        this.lookup = lookup;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param known the typed id of a source, where no new one is wanted */
    public Outcome receive(
            Optional<Received> file, String known, Optional<NewSource> wanted, String asOf, Actor actor) {
        Problems problems = new Problems();
        Optional<Received> usable = file.filter(received -> isTable(received, problems));
        if (file.isEmpty()) {
            problems.add(ImportFault.FILE_MISSING, Place.field("upload"));
        }
        readDay(asOf, problems);
        Optional<SourceId> source = wanted.isPresent() ? add(wanted.get(), problems, actor) : find(known, problems);
        return new Outcome(source.filter(s -> !problems.hasErrors()), usable, problems.all());
    }

    private boolean isTable(Received file, Problems problems) {
        List<Problem> faults = imports.faultsOf(file);
        faults.forEach(problems::add);
        if (!faults.isEmpty()) {
            imports.discard(file);
        }
        return faults.isEmpty();
    }

    /** The day for which a file speaks; empty, with a problem, if it is no day or has not come yet. */
    public Optional<LocalDate> readDay(String typed, Problems problems) {
        try {
            LocalDate day = LocalDate.parse(typed);
            if (day.isAfter(LocalDate.now(clock))) {
                problems.add(ImportFault.AS_OF_IN_FUTURE, Place.field("asOf"), day);
                return Optional.empty();
            }
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            problems.add(ImportFault.AS_OF_MISSING, Place.field("asOf"));
            return Optional.empty();
        }
    }

    /** A whole number from 0 to 100; empty, with a problem, for anything else. */
    public static Optional<Integer> readAuthority(String typed, Problems problems) {
        Optional<Integer> authority = Optional.of(typed.strip())
                .filter(text -> AUTHORITY.matcher(text).matches())
                .map(Integer::valueOf)
                .filter(number -> number <= Source.HIGHEST_AUTHORITY);
        if (authority.isEmpty()) {
            problems.add(ImportFault.AUTHORITY_RANGE, Place.field("authority"));
        }
        return authority;
    }

    private Optional<SourceId> find(String typed, Problems problems) {
        Optional<SourceId> source = lookup.find(typed).map(Source::id);
        if (source.isEmpty()) {
            problems.add(ImportFault.SOURCE_MISSING, Place.field("source"));
        }
        return source;
    }

    /** Tries to make the source even beside other faults, to tell its own, and takes it back then. */
    private Optional<SourceId> add(NewSource wanted, Problems problems, Actor actor) {
        Optional<Integer> authority = readAuthority(wanted.authority(), problems);
        try {
            return Optional.ofNullable(transaction.execute(status -> {
                SourceId id = sources.add(
                        wanted.target(),
                        wanted.name(),
                        wanted.delivery(),
                        authority.orElse(Source.LOWEST_AUTHORITY),
                        actor);
                if (problems.hasErrors()) {
                    status.setRollbackOnly();
                }
                return id;
            }));
        } catch (ImportRefused e) {
            e.problems().forEach(problems::add);
            return Optional.empty();
        }
    }
}
