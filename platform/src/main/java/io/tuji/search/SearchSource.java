package io.tuji.search;

import io.tuji.engine.search.SearchEntry;
import java.util.Collection;
import java.util.List;

/** How the records of one kind are found. */
public interface SearchSource {

    /** The kind as it stands in the change log, such as {@code company}. */
    String kind();

    /** Reads the tables that entries are made with, at start, so that the first change does not wait for them. */
    default void prepare() {}

    /** What the index should hold of the given records now; a record that is not returned leaves the index. */
    List<SearchEntry> entries(Collection<Long> ids);

    /** All ids, ascending, after the given one; for building the index anew. */
    List<Long> idsAfter(long id, int limit);
}
