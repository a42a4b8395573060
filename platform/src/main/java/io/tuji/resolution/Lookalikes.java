package io.tuji.resolution;

import io.tuji.registry.CompanyId;
import io.tuji.resolution.Pair.Reason;
import java.util.List;

/** Which known companies a firm that is just being typed may be. */
public interface Lookalikes {

    /** @param probability that it is the typed one, 0 to 1 */
    record Lookalike(CompanyId company, double probability, List<Reason> reasons) {

        public Lookalike {
            reasons = List.copyOf(reasons);
        }
    }

    /** The likeliest first; blank where nothing was typed. */
    List<Lookalike> find(String code, String name, String address, int most);

    /** Companies have changed in a way that the next question should know. */
    void forget();
}
