package io.tuji.policy;

import io.tuji.access.Visitor;
import io.tuji.engine.policy.Point;
import io.tuji.engine.value.Problem;
import io.tuji.registry.Company;
import io.tuji.registry.CompanyId;
import java.util.List;

/** What firms can be given without asking: all conditions met, nothing left to a person, sources official and in date. */
public interface Releases {

    /** Firms that meet a policy and do not have its title yet, those first that nothing hinders. */
    List<Candidate> candidates(String policy, Visitor visitor);

    /** Those of all states, the latest first. */
    List<Release> list(Visitor visitor);

    List<Problem> propose(CompanyId firm, String policy, Visitor visitor);

    /** By another person than the one who proposed it; the conditions are tried once more. */
    List<Problem> decide(long release, boolean isReleased, String reason, Visitor visitor);

    /** @param hindrances facts that are not from an official source, or too old; none where it can be released */
    record Candidate(Company firm, String policy, List<Hindrance> hindrances) {

        public Candidate {
            hindrances = List.copyOf(hindrances);
        }

        public boolean isReady() {
            return hindrances.isEmpty();
        }
    }

    record Hindrance(Point fact, Why why) {

        public enum Why {
            NOT_OFFICIAL,
            TOO_OLD
        }
    }
}
