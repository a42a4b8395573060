package io.tuji.district;

import io.tuji.audit.Actor;
import java.util.Optional;

/** What is known of the district: the pack in force, and how it came into force. */
public interface District {

    /** The pack in force; empty until a pack without faults has been read for the first time. */
    Optional<DistrictPack> find();

    /** The pack in force, which must be there. */
    DistrictPack get();

    PackState state();

    /** A file of the pack in force as text; empty where the pack leaves it out. */
    Optional<String> file(String name);

    /** Reads the pack in force with another text in the place of one file; nothing of it is kept. */
    TriedPack tried(String name, String text);

    /**
     * Reads the folder again. A changed pack without faults comes into force as one audited change; an unchanged one changes
     * nothing; of a faulty one all faults are kept for the page, and the pack in force stays.
     */
    PackState readAgain(Actor actor);
}
