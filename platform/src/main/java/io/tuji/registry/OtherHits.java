package io.tuji.registry;

import io.tuji.access.Visitor;
import java.util.List;

/** What the search box finds besides firms, told by the module that keeps it. */
public interface OtherHits {

    /** @param note what tells it from others of the name */
    record Hit(String href, String name, String note, boolean invented) {}

    /** Hits of one kind. */
    record Group(String labelKey, List<Hit> hits) {

        public Group {
            hits = List.copyOf(hits);
        }
    }

    /** Message key of what they are. */
    String labelKey();

    /** The best of those that the visitor may see. */
    List<Hit> find(String text, int limit, Visitor visitor);
}
