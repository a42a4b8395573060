package io.tuji.policy;

import io.tuji.engine.policy.Facts;
import io.tuji.engine.policy.Occasion;
import io.tuji.engine.policy.Policy;
import io.tuji.engine.policy.Verdict;
import io.tuji.registry.Company;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What policies say of one firm. Whoever asks has seen the firm. */
public interface FirmPolicies {

    /** Everything that is known of the firm, as rules take it. */
    Facts facts(Company company);

    /** By all policies in force on the day, by group. */
    List<Standing> standings(Company company, LocalDate day);

    /** By one policy, whether or not it is in force on that day. */
    Verdict verdict(Policy policy, Facts facts, Occasion occasion);

    /** The day on which time alone makes it a yes. */
    Optional<LocalDate> prospect(Policy policy, Facts facts, Occasion occasion);
}
