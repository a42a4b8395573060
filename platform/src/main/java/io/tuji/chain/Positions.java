package io.tuji.chain;

import io.tuji.access.Visitor;
import io.tuji.registry.CompanyId;
import java.util.List;
import java.util.Map;

/** The door to the firms on the nodes of chains. What is counted is what the visitor may see. */
public interface Positions {

    /**
     * How many firms a node has.
     *
     * @param on that count as being on it
     * @param residents of these, registered in the district
     * @param review of which a person must say whether they are
     */
    record Count(long on, long residents, long review) {}

    /** Of one firm, those that count first, the surest first; none where it has not been read or was merged into another. */
    List<FirmPosition> of(CompanyId company);

    /** By node of the chain; nodes without firms are left out. */
    Map<NodeId, Count> count(String chain, Visitor visitor);

    /** Reads the firms that are new or have changed, if they are few enough to need no job. */
    void follow();
}
