package io.tuji.importing.internal;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import io.tuji.engine.value.Problems;
import io.tuji.importing.ImportTarget;
import io.tuji.importing.Profile;
import io.tuji.importing.internal.Batch.Taken;
import io.tuji.importing.internal.FaultStore.SetAside;
import io.tuji.importing.table.RawRow;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Turns raw rows into batches: what each says, or why it is set aside. Person numbers are masked here, before anything is kept. */
final class Understander<R> {

    private final ImportTarget<R> target;
    private final List<String> header;
    private final Binding binding;
    private final MessageDigest digest = sha256();

    Understander(ImportTarget<R> target, Profile profile, List<String> header) {
        this.target = target;
        this.header = header;
        this.binding = new Binding(profile, header);
    }

    Batch<R> understand(List<RawRow> rows) {
        List<Taken<R>> taken = new ArrayList<>(rows.size());
        List<SetAside> setAside = new ArrayList<>();
        List<Problem> found = new ArrayList<>();
        for (RawRow raw : rows) {
            Problems problems = new Problems();
            List<String> masked = mask(raw, problems);
            Optional<R> row = understand(raw, masked, problems);
            found.addAll(placed(problems, raw));
            if (row.isPresent()) {
                R understood = row.get();
                taken.add(new Taken<>(
                        raw.number(), masked, understood, target.key(understood), hash(target.content(understood))));
            } else {
                setAside.add(new SetAside(raw.number(), masked));
            }
        }
        return new Batch<>(taken, setAside, found, rows.get(rows.size() - 1).number());
    }

    private Optional<R> understand(RawRow raw, List<String> masked, Problems problems) {
        if (!raw.isIntact()) {
            raw.faults().forEach(problems::add);
            return Optional.empty();
        }
        Optional<R> row = target.understand(binding.row(raw.cells(), masked), problems);
        if (row.isPresent() == problems.hasErrors()) {
            throw new IllegalStateException("a row is understood exactly if it has no errors: " + problems.all());
        }
        return row;
    }

    /** The database refuses NUL in a text; the row that has one is set aside, with the mark of a lost character. */
    private List<String> mask(RawRow raw, Problems problems) {
        List<String> masked = new ArrayList<>(raw.cells().size());
        for (int i = 0; i < raw.cells().size(); i++) {
            String cell = raw.cells().get(i);
            String safe = PersonalId.mask(cell);
            masked.add(safe.replace('\u0000', '\uFFFD'));
            if (!safe.equals(cell)) {
                problems.add(ImportFault.PERSON_NUMBER_MASKED, columnPlace(i), nameOf(i));
            }
        }
        return masked;
    }

    private String nameOf(int column) {
        return column < header.size() ? header.get(column) : Integer.toString(column + 1);
    }

    /** Targets name the property at fault; here it becomes the row and column of the file. */
    private List<Problem> placed(Problems problems, RawRow raw) {
        return problems.all().stream().map(p -> placed(p, (int) raw.number())).toList();
    }

    private Problem placed(Problem problem, int row) {
        Place place = new Place(
                Optional.empty(),
                OptionalInt.of(row),
                problem.place().column(),
                problem.place().field());
        Optional<Integer> column =
                place.column().isPresent() ? Optional.empty() : place.field().flatMap(binding::columnOf);
        if (column.isEmpty()) {
            return new Problem(problem.code(), problem.severity(), place, problem.arguments());
        }
        String property = place.field().orElseThrow();
        String name = nameOf(column.get());
        return new Problem(
                problem.code(),
                problem.severity(),
                columnPlace(column.get()).atRow(row),
                problem.arguments().stream()
                        .map(argument -> argument.equals(property) ? name : argument)
                        .toList());
    }

    private Place columnPlace(int column) {
        return Place.field(nameOf(column)).atColumn(column + 1);
    }

    private UUID hash(String content) {
        ByteBuffer hash = ByteBuffer.wrap(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        return new UUID(hash.getLong(), hash.getLong());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
