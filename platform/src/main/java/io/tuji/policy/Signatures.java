package io.tuji.policy;

import io.tuji.access.Visitor;
import io.tuji.engine.value.Problem;
import io.tuji.registry.CompanyId;
import java.util.List;

/** What people decide where no figure does. */
public interface Signatures {

    /** @param answer {@code yes} or {@code no} */
    record Typed(String key, String answer, String on, String words) {}

    /** Those that stand, the latest first. */
    List<Signature> of(CompanyId company);

    /** Takes the place of an earlier one on the same condition; what is wrong, or nothing. */
    List<Problem> sign(CompanyId company, String policy, Typed typed, Visitor visitor);

    List<Problem> withdraw(CompanyId company, long signature, Visitor visitor);
}
