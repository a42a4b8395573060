package io.tuji.importing.table;

import io.tuji.engine.value.Problem;
import java.util.List;
import java.util.Optional;

/** What the first pass over a file found out. */
public sealed interface Inspection {

    /**
     * The file is a table and can be read to its end.
     *
     * @param file its name, for places of problems
     * @param sha256 of the file as received, 64 hexadecimal digits
     * @param headerRow the number of the row with the column names
     * @param columns the names in order; a column without a name has an empty one
     * @param returned whether the file is a corrected {@link RejectFile}, whose reason column is left out everywhere
     * @param rows rows that carry anything, without titles and header
     * @param sample the first rows as {@link TableFile#open} will give them
     * @param problems warnings and notes, never errors
     */
    record Inspected(
            String file,
            String sha256,
            TableForm form,
            long headerRow,
            List<String> columns,
            boolean returned,
            long rows,
            List<RawRow> sample,
            List<Problem> problems)
            implements Inspection {

        public Inspected {
            columns = List.copyOf(columns);
            sample = List.copyOf(sample);
            problems = List.copyOf(problems);
            if (problems.stream().anyMatch(Problem::isError)) {
                throw new IllegalArgumentException("a file with errors is refused: " + problems);
            }
        }

        @Override
        public Optional<Inspected> find() {
            return Optional.of(this);
        }
    }

    /** Nothing of the file is taken. */
    record Refused(List<Problem> problems) implements Inspection {

        public Refused {
            problems = List.copyOf(problems);
        }

        @Override
        public Optional<Inspected> find() {
            return Optional.empty();
        }
    }

    Optional<Inspected> find();

    List<Problem> problems();
}
