package io.tuji.search;

import java.util.Collection;
import java.util.List;

/** How the records of one kind are found. */
public interface SearchSource {

    /** The kind as it stands in the change log, such as {@code company}. */
    String kind();

    /** What the index should hold of the given records now; a record that is not returned leaves the index. */
    List<Entry> entries(Collection<Long> ids);

    /** All ids, ascending, after the given one; for building the index anew. */
    List<Long> idsAfter(long id, int limit);

    /**
     * @param name what people call the record; hits here come first
     * @param code its official number; may be empty
     * @param place where it is; may be empty
     * @param rank which of two equally good hits comes first: the larger
     */
    record Entry(long id, String name, String code, String place, long rank) {}
}
