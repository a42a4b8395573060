package io.tuji.importing;

import io.tuji.audit.Actor;
import java.util.Collection;

/** Sources that say nothing true, made for a demonstration. They and their words can be erased; what real sources say never is. */
public interface InventedSources {

    /** Makes such a source known. It takes one file. */
    SourceId add(String target, String name, Actor actor);

    /**
     * Erases the source, its runs and all its records; the caller has erased what refers to them.
     *
     * @throws ImportRefused while a file of the source is being taken in
     */
    void erase(SourceId id, Actor actor);

    /** Erases records in which real sources speak of invented subjects. Called in the transaction that erases the subjects. */
    void eraseRecords(Collection<Long> records);
}
