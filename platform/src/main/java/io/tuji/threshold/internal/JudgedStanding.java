package io.tuji.threshold.internal;

import io.tuji.registry.CompanyId;
import java.util.Optional;

/** @param judgement empty where the industry of the firm has no limit */
record JudgedStanding(Firm firm, Optional<Judgement> judgement) {

    /**
     * A firm as it is judged.
     *
     * @param code of its industry, if that is known
     */
    record Firm(CompanyId id, int version, Optional<String> code) {}
}
