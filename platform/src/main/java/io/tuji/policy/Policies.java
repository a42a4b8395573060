package io.tuji.policy;

import io.tuji.access.Visitor;
import io.tuji.district.PolicyFile;
import io.tuji.engine.policy.Catalogue;
import io.tuji.engine.policy.Definitions;
import io.tuji.engine.value.Problems;
import java.util.List;
import java.util.Optional;

/** The policies that the district judges by, and how they change: a second person brings every edition into force. */
public interface Policies {

    /** All that are in force as editions, also policies of the past and those to come. */
    Catalogue catalogue();

    Definitions definitions();

    /** The file in force of a policy; empty of an unknown one. */
    Optional<PolicyFile> file(String policy);

    /** Of one policy, the latest first. */
    List<PolicyEdition> editions(String policy);

    List<PolicyEdition> waiting();

    Optional<PolicyEdition> find(long edition);

    /** Reads the text of an edition; every fault is reported with its line. */
    Optional<PolicyFile> read(PolicyEdition edition, Problems problems);

    /** Hands in another text of a policy, or of a new one; it waits for somebody else. */
    PolicyEdition.Outcome propose(String text, String note, Visitor visitor);

    /** Whoever proposed it takes it back. */
    PolicyEdition.Outcome withdraw(long edition, Visitor visitor);

    PolicyEdition.Outcome decide(long edition, boolean comesIntoForce, String reason, Visitor visitor);
}
