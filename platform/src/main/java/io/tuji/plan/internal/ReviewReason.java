package io.tuji.plan.internal;

import io.tuji.engine.identity.PersonalId;
import io.tuji.engine.value.Place;
import io.tuji.engine.value.Problem;
import java.util.Optional;

/** Why figures are right as they are: required, in a few words, without numbers that belong to a person. */
public final class ReviewReason {

    private static final int LONGEST = 300;

    private ReviewReason() {}

    public static Optional<Problem> fault(String reason, Place place) {
        if (reason.isBlank()) {
            return Optional.of(PlanProblem.REASON_MISSING.at(place));
        }
        if (reason.strip().length() > LONGEST) {
            return Optional.of(PlanProblem.TEXT_TOO_LONG.at(place, LONGEST));
        }
        return PersonalId.mask(reason).equals(reason)
                ? Optional.empty()
                : Optional.of(PlanProblem.PERSON_NUMBER.at(place, PersonalId.excerpt(reason)));
    }
}
