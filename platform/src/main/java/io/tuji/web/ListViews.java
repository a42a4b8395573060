package io.tuji.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What people keep of lists under names, shown above each; without it no list offers to keep anything. */
public interface ListViews {

    /** For whoever looks at the list; empty where nobody is signed in. */
    Optional<Offer> of(Listing listing);

    /**
     * @param shared what others share with the body of the visitor
     * @param mayShare whether the visitor belongs to a body
     */
    record Offer(List<Shown> own, List<Shown> shared, boolean mayShare) {

        public Offer {
            own = List.copyOf(own);
            shared = List.copyOf(shared);
        }

        public List<Shown> all() {
            return Stream.concat(own.stream(), shared.stream()).toList();
        }

        public boolean hasStart() {
            return own.stream().anyMatch(Shown::isStart);
        }
    }

    /**
     * @param hidden keys of the columns that are put away, with blanks between
     * @param isHere whether the list is looked at through it now
     * @param by whose it is; empty of an own one
     */
    record Shown(
            long id,
            String name,
            String address,
            String hidden,
            boolean isHere,
            boolean isStart,
            boolean isShared,
            Optional<String> by) {}
}
