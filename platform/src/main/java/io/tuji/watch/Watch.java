package io.tuji.watch;

import io.tuji.access.Visitor;
import io.tuji.importing.SourceId;
import io.tuji.roster.Roster;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door to what has changed in the firms. What is counted is what the visitor may see. */
public interface Watch {

    /**
     * A source of firms whose days can be compared.
     *
     * @param days of which its files speak, the newest first; at least two
     */
    record Watched(SourceId source, String name, List<LocalDate> days) {

        public Watched {
            days = List.copyOf(days);
            if (days.size() < 2) {
                throw new IllegalArgumentException("nothing to compare: " + days);
            }
        }
    }

    /** Two days of a source, the earlier first. */
    record Comparison(SourceId source, LocalDate from, LocalDate to) {

        public Comparison {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException(from + " is not before " + to);
            }
        }
    }

    /**
     * Of which firms the months are counted.
     *
     * @param subdistrict nine-digit code, or {@link #UNPLACED}; empty for all
     * @param roster on whose version in force the firms stand; empty for all
     */
    record Group(Optional<String> subdistrict, Optional<Roster.Id> roster) {

        public static final String UNPLACED = "unplaced";
        public static final Group ALL = new Group(Optional.empty(), Optional.empty());
    }

    /** The source with the newest file first. */
    List<Watched> sources();

    /** How many changes of each kind there are; every kind is there. */
    Map<ChangeKind, Long> counts(Comparison comparison, Visitor visitor);

    /** The months from the first file of a source to its last, the newest first. */
    List<Month> months(Watched watched, Group group, Visitor visitor);
}
