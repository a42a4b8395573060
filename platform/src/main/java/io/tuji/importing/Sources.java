package io.tuji.importing;

import io.tuji.audit.Actor;
import java.util.List;
import java.util.Optional;

/** The door to those who speak. */
public interface Sources {

    /** By name. */
    List<Source> list();

    Source get(SourceId id);

    Optional<Source> findByName(String name);

    /**
     * Makes a source known.
     *
     * @throws ImportRefused if the name is taken
     */
    SourceId add(String target, String name, Delivery delivery, int authority, Actor actor);

    /**
     * Changes how a source is believed; what is believed of its subjects is derived anew.
     *
     * @param version of the source that the actor has seen
     * @throws ImportRefused if the name is taken, or somebody else has changed the source since
     */
    void change(SourceId id, int version, String name, Delivery delivery, int authority, Actor actor);
}
