package io.tuji.importing.brought;

import io.tuji.access.Visitor;
import java.util.List;

/**
 * A kind of list that people bring.
 *
 * @param <T> what a row says
 * @param <B> by what all that was taken at once can be taken back
 */
public interface BroughtList<T, B> {

    List<BroughtColumn> columns();

    /** How many rows a list may have. */
    int mostRows();

    /** What the rows say as things stand now; nothing of it is kept. */
    Understood<T> understand(List<BroughtRow> rows, Visitor visitor);

    /** Takes all that can be taken in one transaction; what is there already is left as it is. */
    Brought<B> take(List<BroughtRow> rows, Visitor visitor);
}
