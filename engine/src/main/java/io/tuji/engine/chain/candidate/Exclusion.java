package io.tuji.engine.chain.candidate;

import java.util.Optional;

/** Why a firm that fits is not ranked; the first that holds is told. */
public enum Exclusion {
    /** It stands under the company that it was merged into. */
    MERGED,
    /** It was made up, and real firms stand on the same nodes. */
    INVENTED,
    /** No register lists it any more. */
    GONE,
    /** It is here already. */
    RESIDENT,
    /** A person has put it aside, with a reason. */
    PUT_ASIDE;

    /**
     * How a firm stands.
     *
     * @param besideRealFirms whether any real firm stands on the same nodes
     */
    public record Standing(
            boolean merged,
            boolean invented,
            boolean besideRealFirms,
            boolean gone,
            boolean resident,
            boolean putAside) {}

    /** Empty of a firm that is ranked. */
    public static Optional<Exclusion> of(Standing firm) {
        if (firm.merged()) {
            return Optional.of(MERGED);
        }
        if (firm.invented() && firm.besideRealFirms()) {
            return Optional.of(INVENTED);
        }
        if (firm.gone()) {
            return Optional.of(GONE);
        }
        if (firm.resident()) {
            return Optional.of(RESIDENT);
        }
        return firm.putAside() ? Optional.of(PUT_ASIDE) : Optional.empty();
    }
}
