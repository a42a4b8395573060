package io.tuji.importing;

import io.tuji.engine.value.Problems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rows of a source are about; brought by the module that owns the subjects.
 *
 * @param <R> a row as the module understands it
 */
public interface ImportTarget<R> {

    String kind();

    /** Everything a column can mean. */
    List<Property> properties();

    /**
     * Understands one row. Called on several threads.
     *
     * @return empty exactly if {@code problems} has errors; the row is then set aside
     */
    Optional<R> understand(MappedRow row, Problems problems);

    /** What names the subject of a row within its source, such as a credit code. */
    String key(R row);

    /** What the row says, property by property in a fixed order: equal texts mean that nothing has changed. */
    String content(R row);

    /** What the row says, in words by property; a property of which it says nothing is left out. */
    Map<String, String> shown(R row);

    /**
     * Stores rows that are new or have changed, no two of one subject; called in the transaction that stores their source records.
     *
     * @param asOf the day of which the source speaks
     */
    void store(Source source, LocalDate asOf, List<Fresh<R>> rows);

    /** The file is through: these subjects of the source have gone from it, those have come back. Called in a transaction. */
    void presenceChanged(Source source, ImportId run);

    /** The source is believed more or less than before: derive anew what is believed of its subjects. Called in a transaction. */
    void authorityChanged(Source source);

    /**
     * A row that says something new, with the source record that keeps it.
     *
     * @param isFirst true if the source has never spoken of the subject before
     */
    record Fresh<R>(long recordId, R row, boolean isFirst) {}
}
